// SPDX-License-Identifier: GPL-3.0-or-later
// One claim as an item of a list.

import { hashOf } from './addresses.js';
import { element, link, separated } from './dom.js';
import { spokenBasis, spokenConfidence, spokenDate } from './words.js';

/** The address of an article; one that is not stored has a view of its own. */
export function addressOfArticle(article, filter = {}) {
  return hashOf(article.view ?? 'article', [article.key], filter);
}

/** The address of a claim in its article, by its number there if that is known. */
export function addressOfClaim(claim, filter = {}) {
  return hashOf(claim.article.view ?? 'article', [claim.article.key, claim.number ?? claim.id], filter);
}

/**
 * A claim: who, what, and the facts.
 *
 * @param more what stands at its beginning, such as its number in the article
 * @param known key of a speaker who is not named if nobody else speaks
 */
export function claimCard(claim, filter, more = [], known = null) {
  const alone = known !== null && claim.speakers.length === 1 && claim.speakers[0].key === known;
  return [
    alone ? null : element('p', { class: 'who' }, more, speakers(claim, filter)),
    element('p', { class: 'saying' }, cue(claim), element('span', { class: 'said' }, claim.content?.text ?? '')),
    element('p', { class: 'facts' }, separated(' · ', facts(claim))),
  ].filter(Boolean);
}

/** The speakers with links to their pages; else the source's own words. */
function speakers(claim, filter) {
  if (claim.speakers.length === 0) {
    const words = claim.source?.text;
    return words
      ? ['“' + words + '”', element('span', { class: 'role' }, ', speaker unknown')]
      : [element('span', { class: 'role' }, 'Speaker unknown')];
  }
  return separated('; ', claim.speakers.map(speaker => element(
    'span',
    {},
    speaker.key ? link(addressOfSpeaker(speaker, filter), { class: 'speaker' }, speaker.name) : speaker.name,
    speaker.role ? element('span', { class: 'role' }, ', ' + speaker.role) : null,
    speaker.anonymous ? element('span', { class: 'role' }, ' (anonymous)') : null,
  )));
}

/** The page of the person who speaks, across articles and names, or else that of the name. */
function addressOfSpeaker(speaker, filter) {
  return speaker.person ? hashOf('person', [speaker.person], filter) : hashOf('speaker', [speaker.key], filter);
}

function cue(claim) {
  const cue = claim.cue?.text ?? '';
  // the cue may have them within it: "said in a statement"
  const more = [claim.addressee, claim.medium].filter(words => words && !cue.includes(words));
  const words = [cue, ...more].filter(Boolean).join(' ');
  return words ? [element('span', { class: 'cue-words' }, words + (words.endsWith(':') ? ' ' : ': '))] : [];
}

function facts(claim) {
  const kind = claim.kind && claim.kind !== 'statement' ? claim.kind : null;
  return [
    date(claim),
    claim.speech ? claim.speech + ' ' + (claim.kind ?? 'speech') : kind,
    claim.stance && claim.stance !== 'neutral' ? 'stance: ' + claim.stance : null,
    claim.negated ? element('strong', {}, 'negated') : null,
    typeof claim.confidence === 'number' ? confidence(claim.confidence) : null,
    typeof claim.checkworthy === 'number' ? checkworthy(claim.checkworthy) : null,
    claim.holds ? null : element('strong', {}, 'not found in the text'),
  ];
}

function date(claim) {
  if (!claim.date?.value) {
    return 'no date';
  }
  const basis = spokenBasis(claim.date.basis, claim.date.text);
  return element('time', { datetime: claim.date.value, title: basis || null }, spokenDate(claim.date.value));
}

function checkworthy(value) {
  return element(
    'span',
    { class: 'checkworthy', title: 'how likely the public wants to see this verified; no measure of truth' },
    'check-worthy ' + value.toFixed(2),
  );
}

function confidence(value) {
  return element(
    'span',
    { class: 'confidence', title: 'confidence that source and content are right' },
    element('span', { class: 'unseen' }, 'confidence '),
    spokenConfidence(value),
  );
}
