// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a report that is one file.

import { folded, searchTerms } from './words.js';

/** The source of what the page has embedded. */
export function embedded() {
  const about = parsed(document.getElementById('about'));
  const texts = new Map();
  const searchable = new Map();

  function text(number) {
    if (!texts.has(number)) {
      const block = document.getElementById('text-' + number);
      texts.set(number, block === null ? null : parsed(block));
    }
    return texts.get(number);
  }

  function searchableText(number) {
    if (!searchable.has(number)) {
      searchable.set(number, folded(text(number) ?? ''));
    }
    return searchable.get(number);
  }

  return {
    about,

    /** All articles with their claims. */
    async load() {
      const articles = [];
      for (const block of document.querySelectorAll('script.article')) {
        const { number, article, claims } = parsed(block);
        if (article) {
          articles[number] = { key: number, ...article, claims };
        } else {
          // claims of an article that is further up
          articles[number].claims.push(...claims);
        }
      }
      return articles;
    },

    /** The text of an article; null where there is none. */
    async text(number) {
      return text(number);
    },

    /** Gets ready to search the text of an article. */
    prepare: searchableText,

    /** The keys of the articles whose text has all terms of a query. */
    async articlesWith(query, articles) {
      const terms = searchTerms(query);
      return articles
        .filter(article => terms.every(term => searchableText(article.key).includes(term)))
        .map(article => article.key);
    },
  };
}

function parsed(block) {
  return JSON.parse(block.textContent);
}
