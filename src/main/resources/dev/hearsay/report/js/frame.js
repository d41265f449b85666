// SPDX-License-Identifier: GPL-3.0-or-later
// What every page has: the header with the filters, and below it the view that the address names.

import { currentAddress, hashOf } from './addresses.js';
import { element, link } from './dom.js';
import { filterBar } from './filter-bar.js';
import { highlight } from './highlights.js';
import { keys } from './keys.js';

/** What the header names of claims, each with the views that belong to it. */
export const PLACES = {
  articles: { words: 'Articles', views: ['articles', 'article'] },
  claims: { words: 'Claims', views: ['claims'] },
  speakers: { words: 'Speakers', views: ['speakers', 'speaker'] },
};

/**
 * Builds a page and shows the view of its address.
 *
 * @param site what is on it: title, made (a sentence about it), views by name, places (those of the header, each with the views
 *     that belong to it), keys (those that other pages don't have), home (gives the address that stands for one without a view), choices of the filters, context (gives
 *     what views get besides the address and the filter), and, where views wait for something: patience, the milliseconds
 *     after which a change of the filter counts, and failed, the view that tells what went wrong
 * @param root element that the page is built in
 */
export async function frame(site, root) {
  const current = currentAddress();
  const main = element('main', { id: 'main', tabindex: '-1' });
  const bar = filterBar(site.choices, filter => {
    const { view, subject } = address();
    current.replace(hashOf(view, view === 'article' ? subject.slice(0, 1) : subject, filter));
    changed();
  });
  const places = element('ul');
  let view = {};
  let turn = 0;
  let waiting;
  // where the reader was in a view, for the way back
  const positions = new Map();
  let followed = false;
  const shortcuts = keys(() => ({ '/': () => bar.focus(), ...view.keys }), site.keys);

  root.replaceChildren(
    link('#main', { class: 'skip', click: skip }, 'Skip to the content'),
    element(
      'header',
      { class: 'page' },
      element('div', { class: 'masthead' },
        element('p', { class: 'name' }, link('#/', {}, site.title)),
        element('nav', { 'aria-label': 'Views' }, places)),
      bar.node,
    ),
    main,
    element('footer', {}, element('p', {}, site.made, ' ', shortcuts.button)),
    shortcuts.dialog,
  );

  function skip(event) {
    event.preventDefault();
    main.focus();
  }

  function address() {
    const given = current.get();
    return Object.hasOwn(site.views, given.view) ? given : { ...given, ...site.home };
  }

  /** Shows what the filter leaves, once the reader has stopped typing where that needs time. */
  function changed() {
    clearTimeout(waiting);
    if (site.patience) {
      waiting = setTimeout(() => show(false), site.patience);
    } else {
      show(false);
    }
  }

  async function made(here, context) {
    try {
      return await site.views[here.view]({
        ...context, address: here, filter: here.filter, remember: current.replace, tell: bar.tell,
      });
    } catch (error) {
      if (!site.failed) {
        throw error;
      }
      return site.failed(error, () => show(true));
    }
  }

  /** @param visited whether the reader has followed a link, and not changed the filter */
  async function show(visited) {
    performance.mark('hearsay-show');
    turn += 1;
    const mine = turn;
    const here = address();
    const context = site.context(here.filter);
    const slow = site.patience ? setTimeout(() => bar.tell('Loading…'), 2 * site.patience) : 0;
    const next = await made(here, context);
    clearTimeout(slow);
    if (mine !== turn) {
      next.close?.();
      return;
    }
    view.close?.();
    view = next;
    main.replaceChildren(...view.nodes.flat(Infinity).filter(Boolean));
    main.className = here.view;
    document.title = `${view.title} – ${site.title}`;
    bar.node.hidden = view.unfiltered ?? false;
    bar.show(here.filter, view.left ?? context.left ?? '');
    places.replaceChildren(...Object.entries(site.places).map(([place, { words, views }]) => element('li', {}, link(
      hashOf(place, [], here.filter),
      { 'aria-current': views.includes(here.view) ? (here.view === place ? 'page' : 'true') : null },
      words,
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
    clearTimeout(waiting);
    current.follow();
    show(true);
  });
  await show(false);
  performance.mark('hearsay-ready');
}
