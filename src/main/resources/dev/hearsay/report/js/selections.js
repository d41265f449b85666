// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected on the page, in offsets of an article's text, and the other way round.

import { paragraphs } from './marks.js';

/**
 * The spans of the text that are selected on the page, a span for each paragraph.
 *
 * @param pieces text nodes with the offset of each, in order
 */
export function selectedSpans(pieces, text) {
  const selection = getSelection();
  if (selection.isCollapsed) {
    return [];
  }
  const range = selection.getRangeAt(0);
  const within = pieces
    .filter(piece => range.intersectsNode(piece.node))
    .map(({ node, start }) => [
      start + (node === range.startContainer ? range.startOffset : 0),
      start + (node === range.endContainer ? range.endOffset : node.length),
    ])
    .filter(([start, end]) => start < end);
  return within.length === 0 ? [] : spansWithin(text, within[0][0], within.at(-1)[1]);
}

/** Selects from one offset to another, which may come first; gives the element in which the selection ends. */
export function selectText(pieces, anchor, focus) {
  const from = placeOf(pieces, anchor, anchor > focus);
  const to = placeOf(pieces, focus, focus > anchor);
  if (!from || !to) {
    return null;
  }
  getSelection().setBaseAndExtent(...from, ...to);
  return to[0].parentElement;
}

/** The node and the offset in it; an end belongs to the piece before it. */
function placeOf(pieces, offset, isEnd) {
  const piece = pieces.find(({ node, start }) => (isEnd
    ? start < offset && offset <= start + node.length
    : start <= offset && offset < start + node.length));
  return piece && [piece.node, offset - piece.start];
}

/** The parts of a stretch that lie in paragraphs, without the white space around them. */
function spansWithin(text, from, to) {
  return paragraphs(text)
    .map(({ start, end }) => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end)
    .map(([start, end]) => trimmed(text, start, end))
    .filter(([start, end]) => start < end);
}

function trimmed(text, start, end) {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
}
