// SPDX-License-Identifier: GPL-3.0-or-later
// An article as a reviewer has it: with the claims that were added, and as the reviewer decided.

import { byReviewer, decidedClaim, fits, standing } from './decisions.js';
import { articleOf, codePoints } from './records.js';

/**
 * The article. Each claim has the decisions that stand, by reviewer, the latest review of it (seen), and what it was before
 * (extracted).
 *
 * @param stored as the API gives it
 * @param reviews of the article, the earliest first
 * @param name of the reviewer
 */
export function reviewedArticle(stored, key, reviews, name) {
  const article = articleOf(stored, key, stored.text, stored.claims);
  const text = stored.text;
  article.unit = text === null ? undefined : codePoints(text);
  const here = review => text !== null && fits(review.after ?? review.before, text, article.unit);
  const known = new Set(article.claims.map(claim => claim.id));
  const added = standing(reviews)
    .filter(review => review.decision === 'add' && here(review) && !known.has(review.claim) && known.add(review.claim))
    .map(review => decidedClaim({ id: review.claim, article, addedBy: review.reviewer }, review.after, article.unit));
  article.claims = [...article.claims, ...added].map(claim => {
    const about = reviews.filter(review => review.claim === claim.id);
    const decisions = byReviewer(about);
    const own = decisions.get(name);
    const shown = own?.after && here(own) ? decidedClaim(claim, own.after, article.unit) : { ...claim };
    return Object.assign(shown, {
      extracted: claim, decisions, seen: about.at(-1)?.review ?? 0, rejected: own?.decision === 'reject',
    });
  });
  return article;
}
