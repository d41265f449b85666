// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting words by keys: steps from word to word and from paragraph to paragraph.

import { paragraphs } from './marks.js';

/** A word, with its apostrophes and hyphens; or a mark by itself, since quotation marks belong to contents. */
const STEP = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** The steps of a text, in order: stretches in UTF-16 code units. */
export function stepsOf(text) {
  return paragraphs(text).flatMap(({ start, end }, paragraph) =>
    [...text.slice(start, end).matchAll(STEP)].map(match => ({
      start: start + match.index, end: start + match.index + match[0].length, paragraph,
    })));
}

/**
 * A selection that keys move: it reaches from one step to another.
 *
 * @param from offset at which it begins
 * @param to offset at which it ends
 */
export function stepping(text, from, to) {
  const steps = stepsOf(text);
  let fixed = Math.max(0, steps.findIndex(step => step.end > from));
  let moving = Math.max(fixed, steps.findLastIndex(step => step.start < to));

  function move(target, extend) {
    moving = Math.max(0, Math.min(steps.length - 1, target));
    fixed = extend ? fixed : moving;
  }

  /** The first step of the paragraph that is so many further on. */
  function paragraph(by) {
    const here = steps[moving].paragraph;
    const target = steps.findIndex(step => step.paragraph === here + by);
    return target < 0 ? moving : target;
  }

  const moves = {
    ArrowRight: extend => move((extend ? moving : Math.max(fixed, moving)) + 1, extend),
    ArrowLeft: extend => move((extend ? moving : Math.min(fixed, moving)) - 1, extend),
    ArrowDown: extend => move(paragraph(1), extend),
    ArrowUp: extend => move(paragraph(-1), extend),
    Home: extend => move(steps.findIndex(step => step.paragraph === steps[moving].paragraph), extend),
    End: extend => move(steps.findLastIndex(step => step.paragraph === steps[moving].paragraph), extend),
    // the other end moves from now on
    x: () => ([fixed, moving] = [moving, fixed]),
  };

  return {
    /** Whether a key means something. */
    press(key, extend) {
      const known = Object.hasOwn(moves, key);
      if (known && steps.length > 0) {
        moves[key](extend);
      }
      return known;
    },

    /** The offsets from which and to which it reaches; the second is the one that moves. */
    ends: () => (steps.length === 0 ? [0, 0]
      : moving >= fixed ? [steps[fixed].start, steps[moving].end] : [steps[fixed].end, steps[moving].start]),
  };
}
