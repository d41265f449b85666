// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a server, which asks for what a view shows and for no more.

import { element } from './dom.js';
import { ORDERS } from './filters.js';
import { frame, PLACES } from './frame.js';
import { liveArticle } from './live-article.js';
import { liveArticles, liveClaims } from './live-lists.js';
import { liveSpeaker, liveSpeakers } from './live-speakers.js';
import { sentenceOf } from './problems.js';
import { tokenForm } from './token-form.js';
import { tryView } from './try-view.js';

/** The values of the record that filters choose by; who speaks is typed. */
const CHOICES = {
  kind: ['belief', 'decision', 'directive', 'intention', 'perception', 'question', 'statement'],
  stance: ['admit', 'assert', 'criticise', 'deny', 'doubt', 'neutral', 'praise', 'promise'],
  speech: ['direct', 'indirect', 'mixed'],
  names: [],
  orders: { '': 'As written', checkworthy: ORDERS.checkworthy },
  search: 'Words of claims, “a phrase”',
};

/** Views of the claims of a database. */
const VIEWS = {
  articles: liveArticles,
  article: liveArticle,
  claims: liveClaims,
  speakers: liveSpeakers,
  speaker: liveSpeaker,
};

/**
 * Starts the page.
 *
 * @param server its API
 * @param root element that the page is built in
 */
export async function live(server, root) {
  const about = await server.get('/v1/health').catch(error => {
    root.replaceChildren(element('p', { role: 'alert' }, sentenceOf(error)));
    throw error;
  });
  const tried = { try: { words: 'Try a text', views: ['try'] } };
  await frame({
    title: 'Hearsay',
    made: `Hearsay ${about.version}. A confidence says how likely source and content are right; it is no measure of truth.`,
    views: { ...(about.claims ? VIEWS : {}), try: tryView(server, about) },
    places: about.claims ? { ...PLACES, ...tried } : tried,
    home: { view: about.claims ? 'articles' : 'try', subject: [] },
    choices: CHOICES,
    context: () => ({ server }),
    patience: 250,
    failed: (error, again) => error.status === 401 ? tokenForm(server, again) : trouble(error),
  }, root);
}

function trouble(error) {
  const words = error.status === 404 ? 'There is nothing here' : 'That did not work';
  return {
    title: words,
    nodes: [element('h1', { tabindex: '-1' }, words), element('p', { class: 'trouble', role: 'alert' }, sentenceOf(error))],
  };
}
