// SPDX-License-Identifier: GPL-3.0-or-later
// Why speakers of several articles are one person, in words.

import { hashOf } from './addresses.js';
import { element, link, separated } from './dom.js';
import { pages } from './pages.js';
import { spokenDate } from './words.js';

/** How names agree. */
const NAMES = {
  'same-name': 'the same name',
  'fuller-name': 'the same name, once with a middle name',
  'legal-form': 'the same name, once with its legal form',
  'short-form': 'a short form of the same given name',
  suffix: 'the same name, once with “Jr.” or the like',
  initials: 'initials that fit',
  surname: 'the same surname',
  acronym: 'letters that an article gives for the name',
};

/** Facts besides, each with the words about what it rests on. */
const FACTS = {
  role: evidence => ['the same role: ', evidence],
  affiliation: evidence => ['the same affiliation: ', evidence],
  statement: (evidence, linked) => linked ? link(hashOf('statement', [evidence]), {}, 'the same statement') : 'the same statement',
  copy: () => 'one article is a copy of the other',
  'both-names': evidence => [link(hashOf('article', [evidence]), {}, 'an article'), ' gives both names to one person'],
  place: evidence => ['the same place: ', evidence],
  publisher: evidence => ['the same publisher: ', evidence],
};

/**
 * The reasons, folded up; null if there are none.
 *
 * @param person with the first page of them
 * @param more gives the page at a cursor
 * @param linked whether statements have pages
 */
export async function merges(person, more, linked) {
  if (person.merges.length === 0) {
    return null;
  }
  const load = async cursor => {
    const page = cursor === null ? person : await more(cursor);
    return { items: page.merges, next: page.next };
  };
  const { nodes } = await pages(element('ol', {}), load, merge => item(merge, linked), 'reason', () => {});
  return element('details', { class: 'merges' }, element('summary', {}, 'Why these are one ' + noun(person.type)), nodes);
}

function noun(type) {
  return ['organization', 'place', 'group'].includes(type) ? type : 'person';
}

function item({ speaker, beside, reason, evidence, undone, decision }, linked) {
  return element('li', {},
    element('p', {}, named(speaker), beside ? [' is ', named(beside)] : null),
    element('p', { class: 'facts' }, separated(' · ', [
      undone ? element('strong', {}, 'no longer') : null,
      reason ? because(reason, evidence, linked) : null,
      decision ? decided(decision, undone) : null,
    ])));
}

function named({ name, article }) {
  return [`“${name}” in `, link(hashOf('article', [article.identity]), {}, article.title ?? article.id),
    article.published ? ` (${spokenDate(article.published)})` : null];
}

function because(reason, evidence, linked) {
  if (reason === 'user') {
    return null;
  }
  if (reason === 'own-id') {
    return ['the same id of your own: ', evidence];
  }
  const [names, fact] = reason.split('-and-');
  return [NAMES[names] ?? names, fact ? ['; ', FACTS[fact]?.(evidence, linked) ?? fact] : null];
}

function decided({ by, decided: when, comment }, undone) {
  return `${by} ${undone ? 'split them' : 'joined them'} on ${spokenDate(when.slice(0, 10))}` + (comment ? `: ${comment}` : '');
}
