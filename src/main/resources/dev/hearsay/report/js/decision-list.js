// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions as people read them.

import { differences, spokenDecision } from './decisions.js';
import { element } from './dom.js';

/**
 * What somebody decided.
 *
 * @param name how the reviewer is called here
 * @param review with decision, before, after, decided and comment
 * @param brief whether the fields of an added claim are left out
 */
export function decisionWords(name, { decision, before, after, decided, comment }, brief = false) {
  const changes = decision === 'correct' || (decision === 'add' && !brief) ? differences(before, after) : [];
  return [
    element('p', {}, element('strong', {}, name), ' ', spokenDecision(decision),
      decided ? [' · ', element('time', { datetime: decided }, moment(decided))] : null),
    changes.length === 0 ? null : element('dl', {}, changes.map(({ field, from, to }) => [
      element('dt', {}, field),
      element('dd', {}, decision === 'add' ? null : [element('del', {}, from), ' → '], element('ins', {}, to)),
    ])),
    comment ? element('p', { class: 'comment' }, '“' + comment + '”') : null,
  ].filter(Boolean);
}

/** The decisions about a claim that stand, by reviewer; null where there are none. */
export function decisionList(decisions, own, isPresent) {
  if (decisions.size === 0) {
    return null;
  }
  return element('ul', { class: 'decisions', 'aria-label': 'Decisions' }, [...decisions.values()].map(review => element(
    'li',
    {},
    decisionWords(review.reviewer === own ? 'You' : review.reviewer, review, true),
    isPresent(review) ? null : element('p', { class: 'comment' }, 'about an earlier text of the article'),
  )));
}

/** A moment in the reader's own time. */
function moment(iso) {
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
