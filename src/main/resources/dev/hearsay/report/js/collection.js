// SPDX-License-Identifier: GPL-3.0-or-later
// The claims with what belongs to them: article, place in it, speakers, and the text that is searched.

import { folded } from './words.js';

/**
 * What the views show.
 *
 * @param articles as a source loads them; each gets its claims in the order of its text
 */
export function collection(articles) {
  const claims = [];
  const speakers = new Map();
  for (const article of articles) {
    article.claims.sort((one, other) => position(one) - position(other));
    article.claims.forEach((claim, i) => {
      claim.article = article;
      claim.number = i + 1;
      claim.order = claims.length;
      claims.push(claim);
      for (const speaker of claim.speakers) {
        addTo(speakers, speaker, claim);
      }
    });
  }
  for (const speaker of speakers.values()) {
    finish(speaker);
  }
  return { articles, claims, speakers };
}

/** Claims whose words were not found come last. */
function position(claim) {
  const starts = ['source', 'cue', 'content'].flatMap(part => claim[part]?.spans ?? []).map(span => span[0]);
  return starts.length === 0 ? Infinity : Math.min(...starts);
}

function addTo(speakers, said, claim) {
  let speaker = speakers.get(said.key);
  if (!speaker) {
    speaker = { key: said.key, id: said.id ?? null, names: new Map(), roles: new Map(), claims: [], articles: new Set() };
    speakers.set(said.key, speaker);
  }
  increase(speaker.names, said.name);
  [said.role, said.affiliation].filter(Boolean).forEach(role => increase(speaker.roles, role));
  speaker.anonymous ||= Boolean(said.anonymous);
  speaker.type ??= said.type;
  if (speaker.claims.at(-1) !== claim) {
    speaker.claims.push(claim);
  }
  speaker.articles.add(claim.article.key);
}

function increase(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function finish(speaker) {
  speaker.name = mostFrequent(speaker.names)[0];
  speaker.roles = mostFrequent(speaker.roles);
  const days = speaker.claims.map(claim => claim.date?.from).filter(Boolean).sort();
  speaker.first = days[0] ?? null;
  speaker.last = days.at(-1) ?? null;
}

function mostFrequent(counts) {
  return [...counts.entries()].sort((one, other) => other[1] - one[1]).map(entry => entry[0]);
}

/** The searchable text of a claim, made when it is first asked for. */
export function searchable(claim) {
  claim.searchable ??= folded(
    [
      claim.content?.text,
      claim.source?.text,
      claim.cue?.text,
      claim.addressee,
      claim.medium,
      claim.id,
      claim.article.heading,
      ...claim.speakers.flatMap(speaker => [speaker.name, speaker.id, speaker.role, speaker.affiliation]),
    ]
      .filter(Boolean)
      .join(' \n'),
  );
  return claim.searchable;
}

/** The searchable name of a speaker, made in the same way. */
export function searchableName(speaker) {
  speaker.searchable ??= folded(speaker.name + ' ' + (speaker.id ?? ''));
  return speaker.searchable;
}

/** Makes what is searched while the browser has nothing else to do. */
export function prepareSearch(model, source) {
  const work = [
    ...model.claims.map(claim => () => {
      searchable(claim);
      claim.speakers.forEach(searchableName);
    }),
    ...model.articles.map(article => () => source.prepare(article.key)),
  ];
  const idle = window.requestIdleCallback ?? (some => setTimeout(() => some({ timeRemaining: () => 8 }), 16));
  let next = 0;
  idle(function some(deadline) {
    while (next < work.length && deadline.timeRemaining() > 2) {
      work[next]();
      next += 1;
    }
    if (next < work.length) {
      idle(some);
    }
  });
}
