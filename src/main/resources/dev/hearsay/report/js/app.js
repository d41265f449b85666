// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the page together: the frame, and in it the view that the address names.

import { currentAddress, hashOf } from './addresses.js';
import { articleView } from './article-view.js';
import { articlesView } from './articles-view.js';
import { claimsView } from './claims-view.js';
import { collection, prepareSearch } from './collection.js';
import { element, link } from './dom.js';
import { filterBar } from './filter-bar.js';
import { chosen, isFiltering } from './filters.js';
import { highlight } from './highlights.js';
import { keys } from './keys.js';
import { speakersView, speakerView } from './speakers-view.js';
import { count } from './words.js';

const VIEWS = {
  articles: articlesView,
  article: articleView,
  claims: claimsView,
  speakers: speakersView,
  speaker: speakerView,
};

/** The views that the header names, each with the views that belong to it. */
const PLACES = { articles: ['articles', 'article'], claims: ['claims'], speakers: ['speakers', 'speaker'] };

/**
 * Starts the page.
 *
 * @param source of the articles
 * @param root element that the page is built in
 */
export async function start(source, root) {
  const model = collection(await source.load());
  const current = currentAddress();
  const main = element('main', { id: 'main', tabindex: '-1' });
  const bar = filterBar(model, filter => {
    const { view, subject } = address();
    current.replace(hashOf(view, view === 'article' ? subject.slice(0, 1) : subject, filter));
    show(false);
  });
  const places = element('ul');
  let view = {};
  let turn = 0;
  // where the reader was in a view, for the way back
  const positions = new Map();
  let followed = false;
  const shortcuts = keys(() => ({ '/': () => bar.focus(), ...view.keys }));

  root.replaceChildren(
    link('#main', { class: 'skip', click: skip }, 'Skip to the content'),
    element(
      'header',
      { class: 'page' },
      element('div', { class: 'masthead' },
        element('p', { class: 'name' }, link('#/', {}, source.about.title)),
        element('nav', { 'aria-label': 'Views' }, places)),
      bar.node,
    ),
    main,
    element('footer', {}, element('p', {}, source.about.made, ' ', shortcuts.button)),
    shortcuts.dialog,
  );

  function skip(event) {
    event.preventDefault();
    main.focus();
  }

  /** The address of the page; a report of one article opens with it. */
  function address() {
    const given = current.get();
    if (Object.hasOwn(VIEWS, given.view)) {
      return given;
    }
    return model.articles.length === 1
      ? { ...given, view: 'article', subject: ['0'] }
      : { ...given, view: 'articles', subject: [] };
  }

  /** @param visited whether the reader has followed a link, and not changed the filter */
  async function show(visited) {
    performance.mark('hearsay-show');
    turn += 1;
    const mine = turn;
    const here = address();
    const found = chosen(model.claims, here.filter);
    const next = await VIEWS[here.view]({
      model, source, address: here, filter: here.filter, found, remember: current.replace,
    });
    if (mine !== turn) {
      next.close?.();
      return;
    }
    view.close?.();
    view = next;
    main.replaceChildren(...view.nodes.flat(Infinity).filter(Boolean));
    main.className = here.view;
    document.title = `${view.title} – ${source.about.title}`;
    bar.show(here.filter, counts(model, found, here.filter));
    places.replaceChildren(...Object.entries(PLACES).map(([place, views]) => element('li', {}, link(
      hashOf(place, [], here.filter),
      { 'aria-current': views.includes(here.view) ? (here.view === place ? 'page' : 'true') : null },
      place[0].toUpperCase() + place.slice(1),
    ))));
    if (visited) {
      window.scrollTo(0, followed ? 0 : positions.get(location.hash) ?? 0);
      followed = false;
      main.querySelector('h1')?.focus({ preventScroll: true });
    }
    view.shown?.();
    highlight(main, here.filter.q);
    performance.measure('hearsay-shown', 'hearsay-show');
    document.documentElement.dataset.shown = String(turn);
  }

  root.addEventListener('click', event => {
    followed = event.target.closest('a') !== null;
    positions.set(location.hash, window.scrollY);
  });
  window.addEventListener('hashchange', () => {
    current.follow();
    show(true);
  });
  await show(false);
  performance.mark('hearsay-ready');
  prepareSearch(model, source);
}

function counts(model, found, filter) {
  const articles = new Set(found.map(claim => claim.article.number)).size;
  const within = ` in ${count(articles, 'article')}`;
  return isFiltering(filter)
    ? `${found.length.toLocaleString('en')} of ${count(model.claims.length, 'claim')}${within}`
    : count(model.claims.length, 'claim') + ` by ${count(model.speakers.size, 'speaker')}` + within;
}
