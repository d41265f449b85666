// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a server, which asks for what a view shows and for no more.

import { element } from './dom.js';
import { ORDERS } from './filters.js';
import { frame, PLACES } from './frame.js';
import { liveArticle } from './live-article.js';
import { liveArticles, liveClaims } from './live-lists.js';
import { livePeople, livePerson } from './live-people.js';
import { liveSpeaker, liveSpeakers } from './live-speakers.js';
import { liveStatement, liveStatements, statementLinks } from './live-statements.js';
import { sentenceOf } from './problems.js';
import { VALUES } from './record-values.js';
import { reviewArticle } from './review-article.js';
import { reviewDesk } from './review-desk.js';
import { REVIEW_KEYS } from './review-keys.js';
import { reviewQueue } from './review-queue.js';
import { tokenForm } from './token-form.js';
import { tryView } from './try-view.js';

/** What filters choose by; who speaks is typed. */
const CHOICES = {
  ...VALUES,
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

/** Views of the claims of a database whose speakers are people across articles. */
const PEOPLE = { speakers: livePeople, person: livePerson };

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
  const reviews = about.reviews ? reviewViews(server) : {};
  const linked = about.claims && about.statements;
  const resolved = about.claims && about.people;
  const speakers = { ...PLACES.speakers, views: [...PLACES.speakers.views, 'person'] };
  const statements = linked ? { statements: { words: 'Statements', views: ['statements', 'statement'] } } : {};
  const tried = { try: { words: 'Try a text', views: ['try'] } };
  const review = about.reviews ? { review: { words: 'Review', views: ['review'] } } : {};
  await frame({
    title: 'Hearsay',
    made: `Hearsay ${about.version}. A confidence says how likely source and content are right; it is no measure of truth.`,
    views: { ...(about.claims ? VIEWS : {}), ...(resolved ? PEOPLE : {}), ...(linked ? { statements: liveStatements, statement: liveStatement } : {}), ...reviews, try: tryView(server, about) },
    places: about.claims ? { ...PLACES, speakers, ...statements, ...review, ...tried } : tried,
    keys: about.reviews ? REVIEW_KEYS : [],
    home: { view: about.claims ? 'articles' : 'try', subject: [] },
    choices: CHOICES,
    context: () => ({ server, resolved, linked: linked ? statementLinks : null }),
    patience: 250,
    failed: (error, again) => error.status === 401 ? tokenForm(server, again) : trouble(error),
  }, root);
}

/** Views in which claims are decided about. */
function reviewViews(server) {
  const desk = reviewDesk(server);
  return { article: reviewArticle(desk), review: reviewQueue(desk) };
}

function trouble(error) {
  const words = error.status === 404 ? 'There is nothing here' : 'That did not work';
  return {
    title: words,
    nodes: [element('h1', { tabindex: '-1' }, words), element('p', { class: 'trouble', role: 'alert' }, sentenceOf(error))],
  };
}
