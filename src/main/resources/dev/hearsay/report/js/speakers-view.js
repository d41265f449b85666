// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks, and what one speaker said over time.

import { hashOf } from './addresses.js';
import { confidences, daysOf, timeline } from './charts.js';
import { chunks } from './chunks.js';
import { claimItem } from './claims-view.js';
import { element, link, separated } from './dom.js';
import { count, spokenDate } from './words.js';

const COLUMNS = {
  name: { words: 'Speaker', order: (one, other) => one.speaker.name.localeCompare(other.speaker.name, 'en') },
  claims: { words: 'Claims', order: (one, other) => other.claims - one.claims },
  first: { words: 'First day', order: (one, other) => days(one.speaker.first, other.speaker.first) },
  last: { words: 'Last day', order: (one, other) => -days(one.speaker.last, other.speaker.last) },
};

/** The speakers of the claims that the filter accepts. */
export async function speakersView({ model, filter, found }) {
  const counts = new Map();
  for (const claim of found) {
    for (const key of new Set(claim.speakers.map(speaker => speaker.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const rows = [...counts].map(([key, claims]) => ({ speaker: model.speakers.get(key), claims }));
  const body = element('tbody');
  const foot = element('div');
  let close = () => {};
  const heads = Object.entries(COLUMNS).map(([name, column]) => element(
    'th', { scope: 'col', class: name }, element('button', { type: 'button', click: () => by(name) }, column.words)));

  function by(name) {
    close();
    heads.forEach(head => head.removeAttribute('aria-sort'));
    heads[Object.keys(COLUMNS).indexOf(name)]
      .setAttribute('aria-sort', name === 'claims' || name === 'last' ? 'descending' : 'ascending');
    body.replaceChildren();
    rows.sort((one, other) => COLUMNS[name].order(one, other) || COLUMNS.name.order(one, other));
    const { nodes, close: closing } = chunks(body, rows, row => speakerRow(row, filter), 'speaker', 60);
    close = closing;
    foot.replaceChildren(nodes[1]);
  }

  by('claims');
  const unknown = found.filter(claim => claim.speakers.length === 0).length;
  return {
    title: 'Speakers',
    close: () => close(),
    nodes: [
      element('h1', { tabindex: '-1' }, 'Speakers'),
      element('p', { class: 'about' },
        count(rows.length, 'speaker') + (unknown ? `, and ${count(unknown, 'claim')} without a known speaker` : '')
        + '. Speakers whose names differ only in case and accents are counted as one.'),
      element('table', { class: 'speakers' }, element('thead', {}, element('tr', {}, heads)), body),
      foot,
    ],
  };
}

/**
 * A row of the table: a speaker and how many claims.
 *
 * @param address of the speaker's page
 * @param more what stands below the name
 */
export function speakerRow({ speaker, claims }, filter, address = hashOf('speaker', [speaker.key], filter), more = null) {
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      link(address, {}, speaker.name),
      speaker.roles.length > 0 ? element('span', { class: 'role' }, ', ' + speaker.roles[0]) : null,
      speaker.anonymous ? element('span', { class: 'role' }, ' (anonymous)') : null,
      more,
    ),
    element('td', { class: 'claims' }, claims.toLocaleString('en')),
    element('td', {}, speaker.first ? spokenDate(speaker.first) : '–'),
    element('td', {}, speaker.last ? spokenDate(speaker.last) : '–'),
  );
}

/** One speaker; the claims that the filter accepts, by day. */
export async function speakerView({ model, address, filter, found }) {
  const speaker = model.speakers.get(address.subject[0]);
  if (!speaker) {
    const words = 'There is no such speaker in this report';
    return { title: words, nodes: [element('h1', { tabindex: '-1' }, words)] };
  }
  const accepted = new Set(found);
  const claims = speaker.claims.filter(claim => accepted.has(claim));
  if (!filter.sort) {
    claims.sort((one, other) => days(one.date?.from, other.date?.from) || one.order - other.order);
  } else {
    const places = new Map(found.map((claim, i) => [claim, i]));
    claims.sort((one, other) => places.get(one) - places.get(other));
  }
  const { nodes, close } = chunks(element('ol', { class: 'found' }), claims,
    claim => claimItem(claim, filter, speaker.key), 'claim');
  return {
    title: speaker.name,
    close,
    nodes: [
      element('h1', { tabindex: '-1' }, speaker.name),
      element('p', { class: 'about' }, separated(' · ', [
        speaker.roles.slice(0, 4).join(', '),
        speaker.anonymous ? 'anonymous' : null,
        speaker.id ? 'id ' + speaker.id : null,
        `${count(claims.length, 'claim')} in ${count(new Set(claims.map(claim => claim.article)).size, 'article')}`,
        otherNames(speaker),
      ])),
      element('div', { class: 'plots' }, timeline(claims, daysOf(model.claims)), claims.length >= 5 ? confidences(claims) : null),
      nodes,
    ],
  };
}

function otherNames(speaker) {
  const others = [...speaker.names.keys()].filter(name => name !== speaker.name);
  return others.length === 0 ? null : 'also ' + others.slice(0, 4).map(name => `“${name}”`).join(', ');
}

/** Earlier days first, those without a day last. */
function days(one, other) {
  const [first, second] = [one ?? '9999', other ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
