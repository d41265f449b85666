// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the words that are searched, in browsers that can do so without a change to the document.

import { folded, searchTerms } from './words.js';

const NAME = 'search';

/** Highlights the terms of a query below an element, and nothing where there is no query. */
export function highlight(root, query) {
  if (!window.CSS?.highlights) {
    return;
  }
  CSS.highlights.delete(NAME);
  const terms = searchTerms(query ?? '');
  if (terms.length === 0) {
    return;
  }
  const found = new Highlight();
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    for (const [start, end] of places(node.data, terms)) {
      const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
      found.add(range);
    }
  }
  CSS.highlights.set(NAME, found);
}

function places(text, terms) {
  const words = inPlace(text);
  if (words.length !== text.length) {
    return [];
  }
  return terms.flatMap(term => {
    const spans = [];
    for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length)) {
      spans.push([at, at + term.length]);
    }
    return spans;
  });
}

/** The text as it is compared, character for character, so that offsets stay what they are. */
function inPlace(text) {
  return text.toLowerCase().replace(/[^\x00-\x7f]/g, character => {
    const plain = folded(character);
    return plain.length === 1 ? plain : character;
  });
}
