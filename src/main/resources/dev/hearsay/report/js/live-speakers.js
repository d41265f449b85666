// SPDX-License-Identifier: GPL-3.0-or-later
// The speakers of a database, and what one of them said.

import { hashOf } from './addresses.js';
import { element, link, separated } from './dom.js';
import { FIELDS } from './filters.js';
import { claimPages } from './live-lists.js';
import { pages } from './pages.js';
import { sentenceOf } from './problems.js';
import { speakerRow } from './speakers-view.js';
import { count, spokenDate } from './words.js';

const MOST = 100;

/**
 * A table of speakers with its first page, by number of claims, and a button for the next; heads order it otherwise.
 *
 * @param load gives the speakers of a page in an order, and the cursor of the next
 * @param make gives the row of a speaker
 * @param noun what a row is
 * @param tell says how many there are by now
 */
export async function speakerTable(load, make, noun, tell) {
  let body = element('tbody');
  const foot = element('div');
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const heads = { name: head('name', 'Speaker'), claims: head('claims', 'Claims') };

  function head(order, words) {
    return element('th', { scope: 'col', class: order }, element('button', { type: 'button', click: () => reorder(order) }, words));
  }

  async function by(order) {
    const rows = element('tbody');
    const { nodes: [, button, problem], left } = await pages(rows, cursor => load(order, cursor), make, noun, tell);
    body.replaceWith(rows);
    body = rows;
    Object.values(heads).forEach(one => one.removeAttribute('aria-sort'));
    heads[order].setAttribute('aria-sort', order === 'claims' ? 'descending' : 'ascending');
    foot.replaceChildren(button, problem);
    return left;
  }

  async function reorder(order) {
    trouble.textContent = '';
    try {
      tell(await by(order));
    } catch (error) {
      trouble.textContent = sentenceOf(error);
    }
  }

  const left = await by('claims');
  return {
    left,
    nodes: [
      element('table', { class: 'speakers' },
        element('thead', {}, element('tr', {}, Object.values(heads),
          element('th', { scope: 'col' }, 'First day'), element('th', { scope: 'col' }, 'Last day'))),
        body),
      foot,
      trouble,
    ],
  };
}

/** Those who speak most, or all by name. */
export async function liveSpeakers({ server, resolved, filter, tell }) {
  const load = async (order, cursor) => {
    const { speakers, next } = await server.get('/v1/speakers', { name: filter.speaker, order, limit: MOST, cursor });
    return { items: speakers, next };
  };
  const { nodes, left } = await speakerTable(load, speaker => row(speaker, filter), 'speaker', tell);
  return {
    title: 'Speakers',
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Speakers'),
      element('p', { class: 'about' },
        `The ${MOST} who speak most; the heading “Speaker” gives all by name.`, onlyNames(filter),
        resolved ? [' ', link(hashOf('speakers', [], filter), {}, 'One line a person')] : null),
      nodes,
    ],
  };
}

/** What is said of filters that don't count. */
export function onlyNames(filter) {
  const others = Object.keys(filter).some(name => name in FIELDS && name !== 'speaker');
  return others ? ' Of the filters only the speaker’s name counts here.' : null;
}

function row(found, filter) {
  return speakerRow({ speaker: speakerOf(found), claims: found.claims }, filter);
}

function speakerOf(found) {
  return {
    key: found.id ?? found.speaker,
    name: found.speaker,
    roles: found.roles,
    first: found.first_day,
    last: found.last_day,
  };
}

/** The claims of one speaker that the filter accepts. */
export async function liveSpeaker({ server, resolved, address, filter, tell }) {
  const key = address.subject[0];
  const { speakers } = await server.get('/v1/speakers', { name: key });
  const speaker = speakers.find(one => one.id === key || one.speaker === key);
  const { nodes, left } = await claimPages({ server, resolved, filter, tell }, { ...filter, speaker: key }, key);
  const name = speaker?.speaker ?? key;
  const others = speakers.map(one => one.speaker).filter(other => other !== name);
  return {
    title: name,
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, name),
      element('p', { class: 'about' }, separated(' · ', [
        speaker?.roles.slice(0, 4).join(', '),
        speaker?.id ? 'id ' + speaker.id : null,
        speaker ? `${count(speaker.claims, 'claim')} in ${count(speaker.articles, 'article')}` : null,
        speaker ? spokenDays(speaker.first_day, speaker.last_day) : null,
        others.length > 0 ? 'with those of ' + others.slice(0, 4).map(other => `“${other}”`).join(', ') : null,
      ])),
      nodes,
    ],
  };
}

/** From the first day to the last; null if they are unknown. */
export function spokenDays(first, last) {
  if (!first) {
    return null;
  }
  return first === last ? spokenDate(first) : `${spokenDate(first)} to ${spokenDate(last)}`;
}
