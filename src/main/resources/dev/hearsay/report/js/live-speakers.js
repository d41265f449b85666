// SPDX-License-Identifier: GPL-3.0-or-later
// The speakers of a database, and what one of them said.

import { element, separated } from './dom.js';
import { FIELDS } from './filters.js';
import { claimPages } from './live-lists.js';
import { pages } from './pages.js';
import { sentenceOf } from './problems.js';
import { speakerRow } from './speakers-view.js';
import { count, spokenDate } from './words.js';

const MOST = 100;

/** Those who speak most, or all by name. */
export async function liveSpeakers({ server, filter, tell }) {
  let body = element('tbody');
  const foot = element('div');
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const heads = { name: head('name', 'Speaker'), claims: head('claims', 'Claims') };

  function head(order, words) {
    return element('th', { scope: 'col', class: order }, element('button', { type: 'button', click: () => reorder(order) }, words));
  }

  async function by(order) {
    const rows = element('tbody');
    const load = async cursor => {
      const { speakers, next } = await server.get('/v1/speakers', { name: filter.speaker, order, limit: MOST, cursor });
      return { items: speakers, next };
    };
    const { nodes: [, button, problem], left } = await pages(rows, load, speaker => row(speaker, filter), 'speaker', tell);
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
  const others = Object.keys(filter).some(name => name in FIELDS && name !== 'speaker');
  return {
    title: 'Speakers',
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, 'Speakers'),
      element('p', { class: 'about' },
        `The ${MOST} who speak most; the heading “Speaker” gives all by name.`
        + (others ? ' Of the filters only the speaker’s name counts here.' : '')),
      element('table', { class: 'speakers' },
        element('thead', {}, element('tr', {}, Object.values(heads),
          element('th', { scope: 'col' }, 'First day'), element('th', { scope: 'col' }, 'Last day'))),
        body),
      foot,
      trouble,
    ],
  };
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
export async function liveSpeaker({ server, address, filter, tell }) {
  const key = address.subject[0];
  const { speakers } = await server.get('/v1/speakers', { name: key });
  const speaker = speakers.find(one => one.id === key || one.speaker === key);
  const { nodes, left } = await claimPages(server, { ...filter, speaker: key }, filter, tell, key);
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
        days(speaker),
        others.length > 0 ? 'with those of ' + others.slice(0, 4).map(other => `“${other}”`).join(', ') : null,
      ])),
      nodes,
    ],
  };
}

function days(speaker) {
  if (!speaker?.first_day) {
    return null;
  }
  const [first, last] = [speaker.first_day, speaker.last_day].map(spokenDate);
  return first === last ? first : `${first} to ${last}`;
}
