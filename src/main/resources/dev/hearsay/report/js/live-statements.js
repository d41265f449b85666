// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that several articles report, and one of them with its reports.

import { hashOf } from './addresses.js';
import { element, link, separated } from './dom.js';
import { parametersOf } from './live-lists.js';
import { pages } from './pages.js';
import { count, spokenDate } from './words.js';

const PAGE = 50;
const MOST_OF_ARTICLE = 1000;

/** The statements of which a report is as the filter says, those in most articles first. */
export async function liveStatements({ server, address, filter, tell }) {
  const disputed = address.subject[0] === 'disputed';
  const load = async cursor => {
    const asked = { ...parametersOf(filter), disputed: disputed ? 'true' : undefined, limit: PAGE, cursor };
    const { statements, next } = await server.get('/v1/statements', asked);
    return { items: statements, next };
  };
  const { nodes, left, isEmpty } = await pages(element('ol', { class: 'found' }), load, one => item(one, filter), 'statement', tell);
  const title = disputed ? 'Disputed statements' : 'Statements';
  return {
    title,
    left,
    nodes: [
      element('h1', { tabindex: '-1' }, title),
      element('p', { class: 'about' },
        'Statements that several articles report. ',
        disputed
          ? link(hashOf('statements', [], filter), {}, 'All statements')
          : link(hashOf('statements', ['disputed'], filter), {}, 'Only those that are given to different speakers')),
      isEmpty ? element('p', { class: 'nothing' }, 'No statement is like that.') : null,
      nodes,
    ],
  };
}

function item(statement, filter) {
  return element('li', { class: 'claim', 'data-id': statement.id },
    element('p', { class: 'who' }, statement.first_speaker ?? 'Speaker unknown'),
    element('p', { class: 'saying' },
      link(hashOf('statement', [statement.id], filter), { class: 'said' }, statement.content)),
    element('p', { class: 'facts' }, separated(' · ', [
      statement.disputed ? element('strong', {}, 'disputed') : null,
      count(statement.reports, 'report') + ' in ' + count(statement.articles, 'article'),
      statement.sources < statement.articles ? `${statement.sources} without copies and updates` : null,
      statement.first_published ? 'first on ' + spokenDate(statement.first_published) : null,
      statement.first_publisher,
    ])));
}

/** One statement with its reports in order, each with the words in which it differs. */
export async function liveStatement({ server, address, filter }) {
  const statement = await server.get('/v1/statements/' + encodeURIComponent(address.subject[0]));
  const names = [...new Set(statement.reports.map(report => report.speaker).filter(Boolean))];
  return {
    title: statement.content.slice(0, 60),
    unfiltered: true,
    nodes: [
      element('h1', { tabindex: '-1' }, 'One statement, ' + count(statement.reports.length, 'report')),
      element('p', { class: 'saying' }, element('span', { class: 'said' }, statement.content)),
      element('p', { class: 'about' }, separated(' · ', [
        statement.disputed ? element('strong', {}, 'disputed: given to ' + names.join(', ')) : null,
        count(statement.articles, 'article'),
        statement.sources < statement.articles ? `${statement.sources} without copies and updates` : null,
        link(hashOf('statements', [], filter), {}, 'All statements'),
      ])),
      element('ol', { class: 'found reports' }, statement.reports.map((report, i) => reported(report, i))),
    ],
  };
}

function reported(report, i) {
  const { article, from } = report;
  return element('li', { class: 'claim', 'data-id': report.claim },
    element('p', { class: 'who' }, report.speaker ?? 'Speaker unknown'),
    element('p', { class: 'saying' }, element('span', { class: 'said' }, report.content)),
    report.differences.length > 0
      ? element('ul', { class: 'differences', 'aria-label': 'Differing words' }, report.differences.map(difference))
      : null,
    element('p', { class: 'facts' }, separated(' · ', [
      i === 0 ? 'first report' : null,
      report.full ? 'the fullest words' : report.kind,
      report.quoted ? 'quoted' : null,
      report.dropped.length > 0 ? 'without ' + report.dropped.map(word => `“${word}”`).join(', ') : null,
      from ? origin(from) : null,
    ])),
    element('p', { class: 'where' }, link(hashOf('article', [article.identity, report.claim]), {}, article.title ?? article.id),
      separated('', [article.publisher, article.published ? spokenDate(article.published) : null].filter(Boolean).map(words => ' · ' + words))));
}

function difference({ lost, added }) {
  return element('li', {},
    lost ? [element('span', { class: 'unseen' }, 'without '), element('del', {}, lost)] : null,
    lost && added ? ' ' : null,
    added ? [element('span', { class: 'unseen' }, 'with '), element('ins', {}, added)] : null);
}

function origin({ article, claim, changed_words: changed }) {
  const words = changed === 0 ? 'words as in ' : `words as in, but for ${changed}, `;
  return [words, link(hashOf('article', [article.identity, claim]), {}, article.id)];
}

/** Gives for each claim of an article a link to its statement, where other articles report it, too. */
export async function statementLinks(server, key) {
  const { statements } = await server.get('/v1/statements', { article: key, limit: MOST_OF_ARTICLE });
  const byClaim = new Map(statements.flatMap(one => one.claims.map(claim => [claim, one])));
  return claim => {
    const statement = byClaim.get(claim.id);
    if (!statement) {
      return [];
    }
    const others = statement.articles - 1;
    const words = others > 0 ? 'also in ' + count(others, 'other article') : count(statement.reports, 'report') + ' in this article';
    return [element('p', { class: 'where' },
      link(hashOf('statement', [statement.id]), { class: 'statement' }, words),
      statement.disputed ? [' · ', element('strong', {}, 'disputed')] : null)];
  };
}
