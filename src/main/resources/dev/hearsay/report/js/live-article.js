// SPDX-License-Identifier: GPL-3.0-or-later
// One article of a database, with its text and all its claims.

import { articleView } from './article-view.js';
import { collection } from './collection.js';
import { articleOf } from './records.js';

/**
 * The article whose id or identity the address has.
 *
 * @param resolved whether its speakers are people across articles
 * @param linked gives what stands below each claim of it; see statementLinks
 */
export async function liveArticle({ server, address, filter, remember, resolved, linked }) {
  const [key, claim] = address.subject;
  const stored = await storedArticle(server, key, claim, resolved);
  const text = stored.text;
  const article = articleOf(stored, key, text, stored.claims);
  const model = collection([article]);
  const view = await articleView({
    model,
    source: { text: async () => text },
    address,
    filter: {},
    found: model.claims,
    remember: withFilter(remember, filter),
    below: linked ? await linked(server, stored.identity ?? stored.id) : undefined,
  });
  return { ...view, unfiltered: true };
}

/** Remembers addresses with the filter of the lists, for the way back to them. */
export function withFilter(remember, filter) {
  const query = new URLSearchParams(filter).toString();
  return hash => remember(query ? `${hash}?${query}` : hash);
}

/** The article, with people if these are asked for; where several have the id, the one with the claim, or else the one written last. */
export async function storedArticle(server, key, claim, people = false) {
  const parameters = people ? { people: 'true' } : {};
  try {
    return await server.get(path(key), parameters);
  } catch (error) {
    if (error.status !== 409) {
      throw error;
    }
    const { identities } = error.problem;
    for (const identity of identities) {
      const article = await server.get(path(identity), parameters);
      if (article.claims.some(record => record.id === claim)) {
        return article;
      }
    }
    return server.get(path(identities[0]), parameters);
  }
}

function path(key) {
  return '/v1/articles/' + encodeURIComponent(key);
}
