// SPDX-License-Identifier: GPL-3.0-or-later
// Articles and claims of a database, as the server finds them.

import { articleEntries, someOf } from './articles-view.js';
import { claimItem } from './claims-view.js';
import { element } from './dom.js';
import { isFiltering } from './filters.js';
import { pages } from './pages.js';
import { claimOf, withPeople } from './records.js';
import { count } from './words.js';

const PAGE = 50;
const ORDERS_OF_API = ['day', 'checkworthy'];

/** The articles with claims that the filter accepts, by day. */
export async function liveArticles({ server, filter, tell }) {
  const entry = articleEntries(filter, article => [
    article.publisher,
    isFiltering(filter) ? count(article.claims, 'such claim') : count(article.claims, 'claim'),
    someOf(article.speakers),
  ]);
  const list = element('ol', { class: 'articles' });
  const load = async cursor => {
    const { articles, next } = await server.get('/v1/articles', { ...parametersOf(filter), limit: PAGE, cursor });
    return { items: articles.map(article => ({ ...article, key: article.identity ?? article.id })), next };
  };
  const { nodes, left, isEmpty } = await pages(list, load, entry, 'article', tell);
  return {
    title: 'Articles',
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Articles'),
      isEmpty ? element('p', { class: 'nothing' }, nothing('article has such claims', filter)) : null,
      nodes,
    ],
  };
}

/** The claims that the filter accepts, in its order. */
export async function liveClaims({ server, resolved, filter, tell }) {
  const { nodes, left, isEmpty } = await claimPages({ server, resolved, filter, tell }, filter);
  return {
    title: 'Claims',
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Claims'),
      isEmpty ? element('p', { class: 'nothing' }, nothing('claim is like that', filter)) : null,
      nodes,
    ],
  };
}

/**
 * A list of claims.
 *
 * @param view what the view got: the server, whether its speakers are people across articles, the filter that links keep, and tell
 * @param asked the filter that chooses the claims, which may also have a person
 * @param known key of a speaker who is not named if nobody else speaks
 */
export function claimPages({ server, resolved, filter, tell }, asked, known = null) {
  const load = async cursor => {
    const { claims, people, next } = await server.get('/v1/claims', {
      ...parametersOf(asked), order: orderOf(asked), people: resolved ? 'true' : undefined, limit: PAGE, cursor,
    });
    return { items: claims.map((record, i) => withPeople(withArticle(record), people?.[i])), next };
  };
  return pages(element('ol', { class: 'found' }), load, claim => claimItem(claim, filter, known), 'claim', tell);
}

function withArticle(record) {
  const { id, title } = record.article;
  return claimOf(record, { key: id, heading: title ?? id });
}

function nothing(words, filter) {
  return isFiltering(filter) ? `No ${words}.` : 'The database has no claims yet.';
}

/** The orders of the API are fewer than those of a report; undefined for the usual one. */
function orderOf(filter) {
  return ORDERS_OF_API.includes(filter.sort) ? filter.sort : undefined;
}

/** A filter as the API has it. */
export function parametersOf(filter) {
  const truth = value => value && String(value === 'yes');
  return {
    q: filter.q,
    speaker: filter.speaker,
    person: filter.person,
    kind: filter.kind,
    stance: filter.stance,
    speech: filter.speech,
    negated: truth(filter.negated),
    anonymous: truth(filter.anonymous),
    min_confidence: filter.min,
    from: filter.from,
    until: filter.until,
  };
}
