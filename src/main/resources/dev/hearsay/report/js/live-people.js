// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a database, each with all names, and what one of them said across articles.

import { hashOf } from './addresses.js';
import { element, link, separated } from './dom.js';
import { claimPages } from './live-lists.js';
import { liveSpeakers, onlyNames, speakerTable, spokenDays } from './live-speakers.js';
import { merges } from './merges.js';
import { speakerRow } from './speakers-view.js';
import { count } from './words.js';

const PAGE = 100;
const NAMES = 4;

/** Those who speak most, or by name; all names, also of speakers who are no person, are a view of their own. */
export async function livePeople(view) {
  const { server, address, filter, tell } = view;
  if (address.subject[0] === 'names') {
    return liveSpeakers(view);
  }
  const load = async (order, cursor) => {
    const { people, next } = await server.get('/v1/people', { q: filter.speaker, order, limit: PAGE, cursor });
    return { items: people, next };
  };
  const { nodes, left } = await speakerTable(load, person => row(person, filter), 'speaker', tell);
  return {
    title: 'Speakers',
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Speakers'),
      element('p', { class: 'about' },
        'A line is one person, organization or place, whatever articles call it; days are those of publication. ',
        link(hashOf('speakers', ['names'], filter), {}, 'All names'),
        ', including descriptions such as “a spokesman”.', onlyNames(filter)),
      nodes,
    ],
  };
}

function row(person, filter) {
  const speaker = { name: person.name, roles: person.roles, first: person.first_published, last: person.last_published };
  const names = otherNames(person);
  return speakerRow({ speaker, claims: person.claims }, filter, hashOf('person', [person.id], filter),
    names ? element('span', { class: 'names' }, names) : null);
}

function otherNames({ other_names: names }) {
  if (names.length === 0) {
    return null;
  }
  const first = names.slice(0, NAMES).map(name => `“${name}”`).join(', ');
  return 'also ' + first + (names.length > NAMES ? ` and ${names.length - NAMES} more` : '');
}

/** The claims of one person that the filter accepts, by day; a filter by name does not count. */
export async function livePerson({ server, resolved, linked, address, filter, tell }) {
  const path = '/v1/people/' + encodeURIComponent(address.subject[0]);
  const person = await server.get(path);
  const asked = { sort: 'day', ...filter, speaker: undefined, person: person.id };
  const { nodes, left } = await claimPages({ server, resolved, filter, tell }, asked, person.own_id ?? person.name);
  return {
    title: person.name,
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, person.name),
      element('p', { class: 'about' }, separated(' · ', [
        person.roles.slice(0, 4).join(', '),
        person.own_id ? 'id ' + person.own_id : null,
        `${count(person.claims, 'claim')} in ${count(person.articles, 'article')}`,
        spokenDays(person.first_published, person.last_published),
        otherNames(person),
      ])),
      await merges(person, cursor => server.get(path, { cursor }), linked !== null),
      nodes,
    ],
  };
}
