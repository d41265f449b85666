// SPDX-License-Identifier: GPL-3.0-or-later
// The articles by day.

import { hashOf } from './addresses.js';
import { daysOf, timeline } from './charts.js';
import { chunks } from './chunks.js';
import { element, link, separated } from './dom.js';
import { isFiltering } from './filters.js';
import { count, spokenDate } from './words.js';

/** Those with claims that the filter accepts, and those whose text has the words that are searched. */
export async function articlesView({ model, source, filter, found }) {
  const claims = new Map();
  for (const claim of found) {
    claims.set(claim.article.number, (claims.get(claim.article.number) ?? 0) + 1);
  }
  const inText = filter.q && Object.keys(filter).every(name => name === 'q' || name === 'sort')
    ? new Set(await source.articlesWith(filter.q, model.articles))
    : new Set();
  const articles = model.articles
    .filter(article => claims.has(article.number) || inText.has(article.number))
    .sort((one, other) => order(one, other, filter.sort));
  let day;

  function entry(article) {
    const label = article.published ? spokenDate(article.published) : 'Without a date';
    const first = label !== day;
    day = label;
    const number = claims.get(article.number) ?? 0;
    return element(
      'li',
      { class: first ? 'entry first' : 'entry' },
      element('div', { class: 'day' }, first ? element('h2', {}, label) : null),
      element(
        'div',
        {},
        element('h3', {}, link(hashOf('article', [article.number], filter), {}, article.heading)),
        element('p', { class: 'facts' }, separated(' · ', [
          article.publisher,
          number === 0
            ? 'the words are in its text'
            : isFiltering(filter)
              ? `${number} of ${count(article.claims.length, 'claim')}`
              : count(number, 'claim'),
          speakers(article),
          article.state ? element('strong', {}, state(article.state)) : null,
        ])),
      ),
    );
  }

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
    return (first === '') - (second === '') || one.number - other.number;
  }
  return (first < second) === (sort === 'oldest') ? -1 : 1;
}

function speakers(article) {
  const names = [...new Set(article.claims.flatMap(claim => claim.speakers.map(speaker => speaker.name)))];
  const first = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${first} and ${names.length - 3} more` : first;
}

function state(state) {
  return state === 'changed' ? 'changed since' : 'without its text';
}
