// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of all articles, as the filter chooses and orders them.

import { confidences } from './charts.js';
import { chunks } from './chunks.js';
import { addressOfClaim, claimCard } from './claim-card.js';
import { element, link } from './dom.js';

export async function claimsView({ filter, found }) {
  const { nodes, close } = chunks(element('ol', { class: 'found' }), found, claim => claimItem(claim, filter), 'claim');
  return {
    title: 'Claims',
    close,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Claims'),
      found.length === 0 ? element('p', { class: 'nothing' }, 'No claim is like that.') : confidences(found),
      nodes,
    ],
  };
}

/** A claim outside its article; see claimCard. */
export function claimItem(claim, filter, known = null) {
  return element(
    'li',
    { class: 'claim', 'data-id': claim.id },
    claimCard(claim, filter, [], known),
    element('p', { class: 'where' }, link(addressOfClaim(claim), {}, claim.article.heading)),
  );
}
