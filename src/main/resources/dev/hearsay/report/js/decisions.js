// SPDX-License-Identifier: GPL-3.0-or-later
// What stands of the decisions about claims, and what they make of a claim.

import { count, spokenDate } from './words.js';

/** The decisions that are not undone, the earliest first. */
export function standing(reviews) {
  const undone = new Set(reviews.map(review => review.undoes));
  return reviews.filter(review => review.decision !== 'undo' && !undone.has(review.review));
}

/** What each reviewer's latest standing decision about a claim is, by the reviewer. */
export function byReviewer(reviews) {
  return new Map(standing(reviews).map(review => [review.reviewer, review]));
}

/** Whether the words of a reviewed claim are those of a text, so that it is about this text. */
export function fits(reviewed, text, unit = offset => offset) {
  return ['source', 'cue', 'content'].every(part => !reviewed[part] || reviewed[part].text
    === reviewed[part].spans.map(([start, end]) => text.slice(unit(start), unit(end))).join(' '));
}

/**
 * A claim of a view as a decision has it.
 *
 * @param claim as it was extracted; what a reviewer adds begins as nothing
 * @param unit gives the UTF-16 offset of an offset of the decision
 */
export function decidedClaim(claim, reviewed, unit = offset => offset) {
  const passage = words => words && { text: words.text, spans: words.spans.map(([start, end]) => [unit(start), unit(end)]) };
  const known = claim.speakers ?? [];
  return {
    ...claim,
    source: passage(reviewed.source),
    cue: passage(reviewed.cue),
    content: passage(reviewed.content),
    speakers: reviewed.speakers.map(speaker => ({
      key: speaker.name, ...known.find(one => one.name === speaker.name && one.entity === speaker.entity), ...speaker,
    })),
    date: reviewed.date === (claim.date?.value ?? null) ? claim.date : reviewed.date && { value: reviewed.date },
    kind: reviewed.kind,
    stance: reviewed.stance,
    negated: reviewed.negated,
    holds: true,
  };
}

/** A claim of a view in the form of decisions, for comparing. */
export function reviewedForm(claim) {
  return {
    source: claim.source ?? null,
    cue: claim.cue ?? null,
    content: claim.content ?? null,
    speakers: claim.speakers.map(({ name, entity }) => ({ name, entity: entity ?? null })),
    date: claim.date?.value ?? null,
    kind: claim.kind,
    stance: claim.cue ? claim.stance : null,
    negated: Boolean(claim.cue && claim.negated),
  };
}

const FIELDS = {
  source: claim => claim.source && quoted(claim.source.text),
  cue: claim => claim.cue && quoted(claim.cue.text),
  content: claim => claim.content && quoted(claim.content.text),
  speaker: claim => claim.speakers.map(speaker => speaker.name).join('; '),
  date: claim => claim.date && spokenDate(claim.date),
  kind: claim => claim.kind,
  stance: claim => claim.stance,
  negated: claim => (claim.negated ? 'yes' : 'no'),
};

/** What a decision changes of a claim: each field with its words before and after; all that it has where there was no claim. */
export function differences(before, after) {
  return Object.entries(FIELDS)
    .map(([field, words]) => ({ field, from: (before && words(before)) || 'none', to: words(after) || 'none' }))
    .filter(({ from, to }) => from !== to && (before || to !== 'none'));
}

const DECIDED = { confirm: 'confirmed this', correct: 'corrected this', reject: 'rejected this', add: 'added this' };

/** A decision in words. */
export function spokenDecision(decision) {
  return DECIDED[decision] ?? 'undid a decision';
}

/** What is said when a decision was recorded. */
export function spokenOutcome(decision) {
  return { confirm: 'Confirmed.', correct: 'Corrected.', reject: 'Rejected.', add: 'Added.' }[decision] ?? 'Undone.';
}

/** How much was decided. */
export function spokenCount(decided) {
  return count(decided, 'decision') + ' in this sitting';
}

function quoted(words) {
  return '“' + words.replace(/\s+/g, ' ') + '”';
}
