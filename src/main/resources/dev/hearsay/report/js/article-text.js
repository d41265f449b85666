// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an article with the words of its claims marked.

import { addressOfClaim } from './claim-card.js';
import { element, link } from './dom.js';
import { endOf, isHardWrapped, marksOf, PARTS, paragraphs, stretches } from './marks.js';

const HEADER = /^(?:title|headline|date|published|by|byline|author|source|publisher|url|link|place|dateline|section|id|language):\s/i;

/**
 * Renders a text.
 *
 * @param article its headings are not repeated: the paragraph that has it becomes the heading
 * @param claims that are marked
 * @param numbered whether a number behind its words leads to each claim
 * @returns the element; places, the stretches of each claim by its number; headed, whether the text has the heading; and pieces,
 *     the text nodes with the offset of each
 */
export function articleText(article, text, claims, numbered = true) {
  const marks = marksOf(claims);
  const references = claims
    .filter(claim => numbered && claim.holds && endOf(claim) !== null)
    .map(claim => ({ offset: endOf(claim), claim }));
  const cuts = references.map(reference => reference.offset);
  const places = new Map(claims.map(claim => [claim.number, []]));
  const pieces = [];
  let headed = false;

  function paragraph({ start, end }, i) {
    const words = text.slice(start, end);
    const heading = !headed && i < 3 && plain(words) === plain(article.heading);
    headed ||= heading;
    const header = i === 0 && !heading && words.split('\n').every(line => HEADER.test(line));
    return element(
      heading ? 'h1' : 'p',
      { class: header ? 'header' : null, tabindex: heading ? '-1' : null },
      stretches(start, end, marks, cuts).map(stretch => [
        marked(stretch),
        references.filter(reference => reference.offset === stretch.end).map(reference => number(reference.claim)),
      ]),
    );
  }

  function marked(stretch) {
    const words = document.createTextNode(text.slice(stretch.start, stretch.end));
    pieces.push({ node: words, start: stretch.start });
    if (stretch.marks.length === 0) {
      return words;
    }
    const parts = PARTS.filter(part => stretch.marks.some(mark => mark.part === part));
    const node = element('span', { class: 'mark ' + parts.join(' ') }, words);
    for (const mark of stretch.marks) {
      places.get(mark.claim.number).push({ node, part: mark.part });
    }
    return node;
  }

  const node = element(
    'div',
    { class: isHardWrapped(text) ? 'text' : 'text lines' },
    paragraphs(text).map(paragraph),
  );
  return { node, places, headed, pieces };
}

function plain(words) {
  return words.replace(/\s+/g, ' ').trim();
}

function number(claim) {
  const speaker = claim.speakers[0]?.name ?? claim.source?.text ?? 'unknown speaker';
  return element('sup', {}, link(
    addressOfClaim(claim),
    { class: 'ref', id: 'ref-' + claim.number, 'aria-label': `Claim ${claim.number}: ${speaker}` },
    String(claim.number),
  ));
}
