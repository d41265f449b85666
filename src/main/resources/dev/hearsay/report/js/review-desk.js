// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers ask the server and send to it, and how much they have decided since the page was opened.

import { reviewer } from './reviewer.js';

const PAGE = 1000;
const QUEUE_PAGE = 20;

/** The reviewer's side of the server. */
export function reviewDesk(server) {
  const who = reviewer();
  let decided = 0;
  let kept = { identity: null };

  /** What was decided about an article, the earliest first. */
  async function reviews(identity) {
    const all = [];
    let cursor = null;
    do {
      const page = await server.get('/v1/reviews', { article: identity, limit: PAGE, cursor });
      all.push(...page.reviews);
      cursor = page.next;
    } while (cursor !== null);
    return all;
  }

  return {
    server,
    who,
    reviews,

    /** How many decisions were made in this sitting and stand. */
    decided: () => decided,

    /** An article that has a claim, by its identity; the one that was asked for last is kept as long as it has the claim. */
    async article(identity, claim) {
      if (kept.identity !== identity || !kept.article.claims.some(record => record.id === claim)) {
        kept = { identity, article: await server.get('/v1/articles/' + encodeURIComponent(identity)) };
      }
      return kept.article;
    },

    /** A page of the queue, in the order that the server has by that name. */
    queue: (order, cursor) => server.get('/v1/queue', {
      reviewer: who.name(), order: order || null, limit: QUEUE_PAGE, cursor,
    }),

    /**
     * Sends a decision.
     *
     * @param decision its members besides the reviewer's name
     * @returns recorded, its row; or other, the row of another decision that the reviewer has not seen
     */
    async decide(decision) {
      const review = { ...decision, reviewer: who.name(), offsets: 'utf16' };
      const body = new Blob([JSON.stringify(review)], { type: 'application/json' });
      try {
        const recorded = await server.post('/v1/reviews', {}, body);
        decided = Math.max(0, decided + (recorded.decision === 'undo' ? -1 : 1));
        return { recorded };
      } catch (error) {
        if (error.status === 409 && error.problem.review) {
          return { other: error.problem.review };
        }
        throw error;
      }
    },
  };
}
