// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an article with the words of one claim marked, in which a reviewer selects words.

import { articleText } from './article-text.js';
import { about } from './article-view.js';
import { element } from './dom.js';
import { selectedSpans, selectText } from './selections.js';

/** The reading side of a view with one claim. */
export function claimText(article, text) {
  const holder = element('div', { class: 'selectable' });
  const facts = about(article);
  const heading = element('h1', { tabindex: '-1' }, article.heading);
  const node = element('article', { class: 'reading selecting' }, heading, facts, holder);
  let shown = null;

  return {
    node,
    holder,
    text,

    /** Marks a claim. */
    show(claim) {
      shown = articleText(article, text, [{ ...claim, number: 1 }], false);
      const named = new Set();
      for (const { node: mark, part } of shown.places.get(1)) {
        mark.classList.add('on', 'on-' + part);
        if (!named.has(part) && !mark.dataset.label) {
          named.add(part);
          mark.dataset.label = part;
        }
      }
      holder.replaceChildren(shown.node);
      heading.hidden = shown.headed;
      (shown.headed ? shown.node.querySelector('h1') : heading).after(facts);
    },

    /** Brings the words of the claim before the reader. */
    bring: () => (shown.node.querySelector('.mark.on-cue, .mark.on') ?? node).scrollIntoView({ block: 'center' }),

    /** The spans that are selected on the page. */
    selected: () => selectedSpans(shown.pieces, text),

    /** Selects from one offset to another; the second is the one that moves, and may come first. */
    select: (anchor, focus) => selectText(shown.pieces, anchor, focus)?.scrollIntoView({ block: 'nearest' }),
  };
}
