// SPDX-License-Identifier: GPL-3.0-or-later
// An article: its text, and beside it its claims, each linked to its words both ways.

import { articleText } from './article-text.js';
import { addressOfArticle, addressOfClaim, claimCard } from './claim-card.js';
import { element, link, separated } from './dom.js';
import { isFiltering } from './filters.js';
import { count, spokenDate } from './words.js';

const TROUBLE = {
  changed: 'The article has changed since its claims were made. Only words that still stand where they did are marked.',
  gone: 'The file of the article no longer exists, so there is no text. The claims are as they were recorded.',
  absent: 'Only the claims of this article are known, not its text.',
  unreadable: 'The article can’t be read any more, so there is no text. The claims are as they were recorded.',
};

/**
 * The article whose key the address has; the claims of it that the filter accepts are marked and listed.
 *
 * @param above nodes between the heading of the list and the list
 * @param below gives nodes at the end of a claim in the list
 */
export async function articleView({ model, source, address, filter, found, remember, above = [], below = () => [] }) {
  const article = model.articles.find(one => String(one.key) === address.subject[0]);
  if (!article) {
    return notThere();
  }
  const accepted = new Set(found);
  const claims = article.claims.filter(claim => accepted.has(claim));
  const text = await source.text(article.key);
  const shown = text === null ? null : articleText(article, text, claims);
  const cards = new Map(claims.map(claim => [claim.number, card(claim)]));
  let selected = null;

  const list = element('ol', { class: 'margin' }, [...cards.values()]);
  const reading = element(
    'article',
    { class: 'reading' },
    shown?.headed ? null : element('h1', { tabindex: '-1' }, article.heading),
    about(article),
    article.state ? element('p', { class: 'note' }, TROUBLE[article.state], note(article)) : null,
    shown?.node,
  );
  if (shown) {
    reading.append(legend());
    if (shown.headed) {
      // the facts stand below the heading that the text has
      shown.node.querySelector('h1').after(reading.querySelector('.about'));
    }
    shown.node.addEventListener('click', event => {
      const ref = event.target.closest('.ref');
      const mark = event.target.closest('.mark');
      if (ref) {
        event.preventDefault();
        const number = Number(ref.id.slice('ref-'.length));
        select(number, cards.get(number).querySelector('.number'), true);
      } else if (mark && getSelection().isCollapsed) {
        const number = owner(mark);
        select(number, cards.get(number), false);
      }
    });
  }

  function card(claim) {
    const words = shown?.places.get(claim.number)?.length > 0;
    const number = link(
      addressOfClaim(claim, filter),
      {
        class: 'number',
        'aria-label': words ? `Claim ${claim.number}, show its words` : `Claim ${claim.number}`,
        click: event => {
          event.preventDefault();
          select(claim.number, wordsOf(claim.number), true);
        },
      },
      String(claim.number),
    );
    return element('li', { class: claim.rejected ? 'claim rejected' : 'claim', value: claim.number, id: 'claim-' + claim.number, 'data-id': claim.id },
      claimCard(claim, filter, [number, ' ']), below(claim));
  }

  /** Of several claims that have a word, the one with the fewest words, or the next one of them if that is selected. */
  function owner(mark) {
    const numbers = [...shown.places].filter(([, places]) => places.some(place => place.node === mark));
    const size = places => places.reduce((sum, place) => sum + place.node.textContent.length, 0);
    const ordered = numbers.sort((one, other) => size(one[1]) - size(other[1])).map(entry => entry[0]);
    return ordered[(ordered.indexOf(selected) + 1) % ordered.length];
  }

  function select(number, target, focus) {
    for (const place of shown?.places.get(selected) ?? []) {
      place.node.classList.remove('on', 'on-' + place.part);
      place.node.removeAttribute('data-label');
    }
    cards.get(selected)?.removeAttribute('aria-current');
    selected = number;
    const named = new Set();
    for (const place of shown?.places.get(number) ?? []) {
      place.node.classList.add('on', 'on-' + place.part);
      if (!named.has(place.part) && !place.node.dataset.label) {
        named.add(place.part);
        place.node.dataset.label = place.part;
      }
    }
    reading.classList.toggle('selecting', number !== null);
    const chosen = cards.get(number);
    remember(chosen ? addressOfClaim({ article, number }, filter) : addressOfArticle(article, filter));
    if (chosen) {
      chosen.setAttribute('aria-current', 'true');
      bring(chosen, target ?? chosen, focus);
    }
  }

  /** Shows a card, and the words or the card that the reader goes to. */
  function bring(card, target, focus) {
    if (list.parentElement.scrollHeight > list.parentElement.clientHeight) {
      card.scrollIntoView({ block: 'nearest' });
    }
    target.scrollIntoView({ block: target.classList.contains('ref') ? 'center' : 'nearest' });
    if (focus) {
      target.focus({ preventScroll: true });
    }
  }

  /** Selects the claim that is so many further on in the list. */
  function step(by) {
    const numbers = [...cards.keys()];
    const at = numbers.indexOf(selected);
    const next = numbers[at < 0 ? (by > 0 ? 0 : numbers.length - 1) : Math.max(0, Math.min(numbers.length - 1, at + by))];
    if (next !== undefined) {
      select(next, wordsOf(next) ?? cards.get(next).querySelector('.number'), true);
    }
  }

  const articles = [...new Set(found.map(claim => claim.article))].sort((one, other) => one.key - other.key);
  const previous = articles.filter(other => other.key < article.key).at(-1);
  const next = articles.find(other => other.key > article.key);
  return {
    title: article.heading,
    nodes: [
      element('div', { class: 'beside' }, reading, element(
        'aside',
        { class: 'claims', 'aria-labelledby': 'claims-heading' },
        element('h2', { id: 'claims-heading' }, heading(article, claims, filter)),
        claims.length < article.claims.length
          ? element('p', { class: 'all' }, link(addressOfArticle(article), {}, 'Show all claims of the article'))
          : null,
        above,
        list,
      )),
      previous || next
        ? element(
          'nav',
          { class: 'turn', 'aria-label': 'Articles' },
          turn(previous, filter, 'prev', 'Previous: '),
          turn(next, filter, 'next', 'Next: '),
        )
        : null,
    ],
    keys: {
      j: () => step(1),
      k: () => step(-1),
      n: () => visit(next, filter),
      p: () => visit(previous, filter),
      Escape: () => select(null),
    },
    /** The text nodes with the offset of each. */
    pieces: shown?.pieces ?? [],
    /** The claim that is selected; undefined where none is. */
    selected: () => claims.find(claim => claim.number === selected),
    shown: () => {
      // an address from outside the article may have the id
      const asked = address.subject[1];
      const number = claims.find(claim => claim.id === asked)?.number ?? Number(asked);
      if (cards.has(number)) {
        select(number, wordsOf(number), true);
      }
    },
  };
}

/** The number behind the words of a claim; null where they are not in the text. */
function wordsOf(number) {
  return document.getElementById('ref-' + number);
}

function notThere() {
  const words = 'There is no such article in this report';
  return { title: words, nodes: [element('h1', { tabindex: '-1' }, words)] };
}

function heading(article, claims, filter) {
  return isFiltering(filter)
    ? `${claims.length} of ${count(article.claims.length, 'claim')}`
    : count(claims.length, 'claim');
}

/** What is known of an article besides its text. */
export function about(article) {
  return element('p', { class: 'about' }, separated(' · ', facts(article)));
}

function facts(article) {
  const address = /^https?:\/\//i.test(article.url ?? '') ? article.url : null;
  return [
    article.published ? element('time', { datetime: article.published }, spokenDate(article.published)) : null,
    article.publisher,
    article.status && article.status !== 'usable' ? element('strong', {}, article.status) : null,
    address ? element('a', { href: address, rel: 'noopener noreferrer' }, 'original') : null,
    element('span', { class: 'file' }, article.file),
  ];
}

function note(article) {
  return article.note ? [' ', element('span', { class: 'reason' }, `(${article.note})`)] : [];
}

function legend() {
  const part = (name, words) => element('span', { class: 'mark ' + name }, words);
  return element(
    'p',
    { class: 'legend' },
    'Marked in the text: ',
    separated(', ', [
      part('source', 'source'), part('cue', 'cue'), part('content', 'content'), part('date', 'date'),
    ]),
    '. A number leads to the claim that ends there.',
  );
}

function turn(article, filter, rel, words) {
  return article
    ? link(addressOfArticle(article, filter), { rel }, words, element('span', {}, article.heading))
    : null;
}

function visit(article, filter) {
  if (article) {
    location.hash = addressOfArticle(article, filter);
  }
}
