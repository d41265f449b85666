// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims are shown, and in which order. A filter is an object of strings, as it stands in the address of a view.

import { searchable, searchableName } from './collection.js';
import { searchTerms } from './words.js';

/** The fields of a filter with the words for them. */
export const FIELDS = {
  q: 'Search',
  speaker: 'Speaker',
  kind: 'Kind',
  stance: 'Stance',
  speech: 'Speech',
  negated: 'Negated',
  anonymous: 'Anonymous',
  min: 'Confidence from',
  from: 'From',
  until: 'Until',
};

/** The orders of claims. The first is the usual one. */
export const ORDERS = {
  '': 'Order of the articles',
  newest: 'Newest first',
  oldest: 'Oldest first',
  speaker: 'Speaker',
  confident: 'Most confident first',
  doubtful: 'Least confident first',
  checkworthy: 'Most check-worthy first',
};

/** The filter of an address; unknown and empty parameters are ignored. */
export function filterOf(parameters) {
  const filter = {};
  for (const name of [...Object.keys(FIELDS), 'sort']) {
    const value = parameters.get(name)?.trim();
    if (value && (name !== 'sort' || Object.hasOwn(ORDERS, value))) {
      filter[name] = value;
    }
  }
  return filter;
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter) {
  return Object.keys(filter).some(name => name in FIELDS);
}

/** The claims that a filter accepts, in its order. */
export function chosen(claims, filter) {
  const accepts = predicate(filter);
  return sorted(claims.filter(accepts), filter.sort);
}

/** The function that says whether a filter accepts a claim. */
export function predicate(filter) {
  const tests = [];
  const terms = searchTerms(filter.q ?? '');
  if (terms.length > 0) {
    tests.push(claim => terms.every(term => searchable(claim).includes(term)));
  }
  if (filter.speaker) {
    const names = searchTerms(filter.speaker);
    tests.push(claim => claim.speakers.some(speaker => names.every(name => searchableName(speaker).includes(name))));
  }
  for (const field of ['kind', 'stance', 'speech']) {
    if (filter[field]) {
      tests.push(claim => claim[field] === filter[field]);
    }
  }
  if (filter.negated) {
    tests.push(claim => Boolean(claim.negated) === (filter.negated === 'yes'));
  }
  if (filter.anonymous) {
    tests.push(claim => claim.speakers.some(speaker => speaker.anonymous) === (filter.anonymous === 'yes'));
  }
  if (filter.min) {
    tests.push(claim => (claim.confidence ?? 0) >= Number(filter.min));
  }
  // a claim without a date has no day in a range
  if (filter.from) {
    tests.push(claim => claim.date?.until >= filter.from);
  }
  if (filter.until) {
    tests.push(claim => claim.date?.from <= filter.until);
  }
  return claim => tests.every(test => test(claim));
}

function sorted(claims, order) {
  const by = {
    newest: (one, other) => compare(other.date?.until ?? '', one.date?.until ?? ''),
    oldest: (one, other) => compare(one.date?.from ?? '9999', other.date?.from ?? '9999'),
    speaker: (one, other) => compare(one.speakers[0]?.key ?? '\uffff', other.speakers[0]?.key ?? '\uffff'),
    confident: (one, other) => (other.confidence ?? 0) - (one.confidence ?? 0),
    doubtful: (one, other) => (one.confidence ?? 0) - (other.confidence ?? 0),
    checkworthy: (one, other) => (other.checkworthy ?? -1) - (one.checkworthy ?? -1),
  }[order];
  return by ? claims.sort((one, other) => by(one, other) || one.order - other.order) : claims;
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
