// SPDX-License-Identifier: GPL-3.0-or-later
// The articles by day.

import { daysOf, timeline } from './charts.js';
import { chunks } from './chunks.js';
import { addressOfArticle } from './claim-card.js';
import { element, link, separated } from './dom.js';
import { isFiltering } from './filters.js';
import { count, spokenDate } from './words.js';

/** Those with claims that the filter accepts, and those whose text has the words that are searched. */
export async function articlesView({ model, source, filter, found }) {
  const claims = new Map();
  for (const claim of found) {
    claims.set(claim.article.key, (claims.get(claim.article.key) ?? 0) + 1);
  }
  const inText = filter.q && Object.keys(filter).every(name => name === 'q' || name === 'sort')
    ? new Set(await source.articlesWith(filter.q, model.articles))
    : new Set();
  const articles = model.articles
    .filter(article => claims.has(article.key) || inText.has(article.key))
    .sort((one, other) => order(one, other, filter.sort));

  function facts(article) {
    const number = claims.get(article.key) ?? 0;
    return [
      article.publisher,
      number === 0
        ? 'the words are in its text'
        : isFiltering(filter)
          ? `${number} of ${count(article.claims.length, 'claim')}`
          : count(number, 'claim'),
      someOf(article.claims.flatMap(claim => claim.speakers.map(speaker => speaker.name))),
      article.state ? element('strong', {}, state(article.state)) : null,
    ];
  }

  const entry = articleEntries(filter, facts);
  const list = element('ol', { class: 'articles' });
  const { nodes, close } = chunks(list, articles, entry, 'article');
  return {
    title: 'Articles',
    close,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Articles'),
      articles.length === 0 ? element('p', { class: 'nothing' }, 'No article has such claims.') : null,
      timeline(found, daysOf(found)),
      nodes,
    ],
  };
}

/** The newest first, unless the oldest are asked for; those without a day last. */
function order(one, other, sort) {
  const [first, second] = [one, other].map(article => article.published ?? '');
  if (first === second || first === '' || second === '') {
    return (first === '') - (second === '') || one.key - other.key;
  }
  return (first < second) === (sort === 'oldest') ? -1 : 1;
}

/**
 * The function that makes the items of a list of articles, with each day beside its first article.
 *
 * @param facts gives what stands below the heading of an article
 */
export function articleEntries(filter, facts) {
  let day;
  return article => {
    const label = article.published ? spokenDate(article.published) : 'Without a date';
    const first = label !== day;
    day = label;
    return element(
      'li',
      { class: first ? 'entry first' : 'entry' },
      element('div', { class: 'day' }, first ? element('h2', {}, label) : null),
      element(
        'div',
        {},
        element('h3', {}, link(addressOfArticle(article, filter), {}, article.heading)),
        element('p', { class: 'facts' }, separated(' · ', facts(article))),
      ),
    );
  };
}

/** Names as a reader wants them: the first three, and how many more. */
export function someOf(all) {
  const names = [...new Set(all)];
  const first = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${first} and ${names.length - 3} more` : first;
}

function state(state) {
  return state === 'changed' ? 'changed since' : 'without its text';
}
