// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a report, which has all its claims.

import { articleView } from './article-view.js';
import { articlesView } from './articles-view.js';
import { claimsView } from './claims-view.js';
import { collection, prepareSearch } from './collection.js';
import { chosen, isFiltering, ORDERS } from './filters.js';
import { frame, PLACES } from './frame.js';
import { speakersView, speakerView } from './speakers-view.js';
import { count } from './words.js';

const VIEWS = {
  articles: articlesView,
  article: articleView,
  claims: claimsView,
  speakers: speakersView,
  speaker: speakerView,
};

/**
 * Starts the page.
 *
 * @param source of the articles
 * @param root element that the page is built in
 */
export async function start(source, root) {
  const model = collection(await source.load());
  await frame({
    ...source.about,
    views: VIEWS,
    places: PLACES,
    // a report of one article opens with it
    home: model.articles.length === 1 ? { view: 'article', subject: ['0'] } : { view: 'articles', subject: [] },
    choices: choices(model),
    context: filter => {
      const found = chosen(model.claims, filter);
      return { model, source, found, left: counts(model, found, filter) };
    },
  }, root);
  prepareSearch(model, source);
}

function choices(model) {
  const values = name => [...new Set(model.claims.map(claim => claim[name]).filter(Boolean))].sort();
  const names = [...model.speakers.values()]
    .sort((one, other) => other.claims.length - one.claims.length)
    .slice(0, 1000)
    .map(speaker => speaker.name);
  return { kind: values('kind'), stance: values('stance'), speech: values('speech'), names, orders: ORDERS, search: 'Words, names, “a phrase”' };
}

function counts(model, found, filter) {
  const articles = new Set(found.map(claim => claim.article.key)).size;
  const within = ` in ${count(articles, 'article')}`;
  return isFiltering(filter)
    ? `${found.length.toLocaleString('en')} of ${count(model.claims.length, 'claim')}${within}`
    : count(model.claims.length, 'claim') + ` by ${count(model.speakers.size, 'speaker')}` + within;
}
