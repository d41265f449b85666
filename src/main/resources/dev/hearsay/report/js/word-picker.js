// SPDX-License-Identifier: GPL-3.0-or-later
// Takes words of the article for a field: with the mouse, or by keys alone.

import { stepping } from './word-steps.js';

const HELP = 'Arrow keys: next or previous word, up and down for paragraphs. With Shift they extend. X: move the other end. '
  + 'Enter: take the words. Escape: leave.';

/**
 * What selects words.
 *
 * @param reader the text of the article
 * @param tell says what is selected, also to those who don't see it
 */
export function wordPicker(reader, tell) {
  const { holder, text } = reader;
  let active = null;
  let steps = null;

  function show() {
    const [anchor, focus] = steps.ends();
    reader.select(anchor, focus);
    tell('Selected: “' + text.slice(Math.min(anchor, focus), Math.max(anchor, focus)).replace(/\s+/g, ' ') + '”');
  }

  function take() {
    const spans = reader.selected();
    if (active && spans.length > 0) {
      const { take: taken } = active;
      stop();
      getSelection().removeAllRanges();
      taken(spans);
    }
  }

  /** Nothing is being selected any more. */
  function stop() {
    const { stopped } = active ?? {};
    active = null;
    holder.removeAttribute('role');
    holder.removeAttribute('tabindex');
    holder.removeAttribute('aria-label');
    holder.classList.remove('picking');
    stopped?.();
  }

  function key(event) {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    // no key of the page while words are selected
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      take();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      const { left } = active;
      stop();
      getSelection().removeAllRanges();
      left();
    } else if (steps.press(event.key, event.shiftKey)) {
      event.preventDefault();
      show();
    }
  }

  holder.addEventListener('keydown', key);
  const released = () => {
    if (active) {
      take();
    }
  };
  holder.addEventListener('mouseup', released);

  return {
    /**
     * Lets words be selected for a field; words that are selected already are taken at once.
     *
     * @param field its name, and what is called with the spans (take), when nothing is selected (left), and in any case at the
     *     end (stopped)
     * @param from offset where the keys begin
     * @param to offset where what is selected at first ends
     */
    start(field, from, to) {
      if (active) {
        stop();
      }
      active = field;
      if (reader.selected().length > 0) {
        take();
        return;
      }
      steps = stepping(text, from, to);
      holder.setAttribute('role', 'application');
      holder.setAttribute('tabindex', '0');
      holder.setAttribute('aria-label', `Words of the ${field.name}. ${HELP}`);
      holder.classList.add('picking');
      holder.focus({ preventScroll: true });
      show();
      tell(`Select the words of the ${field.name} with the mouse, or by keys. ${HELP}`);
    },

    stop,
  };
}
