// SPDX-License-Identifier: GPL-3.0-or-later
// What a form changes of a claim, in the form of the API: only fields that are different.

/** The passages of a claim that are selected in the article. */
export const PASSAGES = ['source', 'cue', 'content'];

/** A day, week, month or year, in the forms that the API takes. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2})?$/;

/**
 * The change from one draft to another.
 *
 * @param before draft with source, cue and content as lists of spans, speakers, date, kind, stance and negated
 */
export function changeOf(before, after) {
  const change = {};
  for (const part of PASSAGES) {
    if (!same(before[part], after[part])) {
      change[part] = after[part].length === 0 ? null : after[part];
    }
  }
  if (!same(before.speakers, after.speakers)) {
    change.speakers = after.speakers.map(({ name, entity }) => (entity ? { name, entity } : { name }));
  }
  if (before.date !== after.date) {
    change.date = after.date === '' ? null : after.date;
  }
  const ofCue = after.cue.length > 0 ? ['stance', 'negated'] : [];
  for (const field of ['kind', ...ofCue]) {
    if (before[field] !== after[field]) {
      change[field] = after[field];
    }
  }
  return change;
}

/** A claim of a view as a draft. */
export function draftOf(claim) {
  return {
    source: claim.source?.spans ?? [],
    cue: claim.cue?.spans ?? [],
    content: claim.content?.spans ?? [],
    speakers: (claim.speakers ?? []).map(({ name, entity }) => ({ name, entity: entity ?? null })),
    date: claim.date?.value ?? '',
    kind: claim.kind ?? 'statement',
    stance: claim.stance ?? 'neutral',
    negated: Boolean(claim.negated),
  };
}

/** What is wrong with a draft, by field: words for people. */
export function faultsOf(draft) {
  const faults = {};
  if (draft.content.length === 0) {
    faults.content = 'Select the words that were said.';
  }
  for (const part of ['source', 'cue']) {
    if (draft[part].some(([start, end]) => draft.content.some(other => start < other[1] && other[0] < end))) {
      faults[part] = 'Some of these words are in the content, too. Select each word for one of them.';
    }
  }
  if (draft.date !== '' && !DATE.test(draft.date)) {
    faults.date = 'Write a day, week, month or year: 2025-05-16, 2025-W20, 2025-05 or 2025.';
  }
  return faults;
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
