// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reviewer is in the queue: what comes next, what was skipped, and the way back.

/**
 * A walk through the queue.
 *
 * @param load gives a page of the queue for a cursor
 */
export function queueWalk(load) {
  let waiting = [];
  let cursor = null;
  let loaded = false;
  let visited = 0;
  let skipped = [];
  const done = [];
  // those that were decided about or skipped; a claim that the server lists again is not shown twice
  const seen = new Set();
  const key = entry => entry.article + '\n' + entry.claim.id;

  return {
    /** The entry that is to be decided about; null at the end of the queue. */
    async current() {
      while (waiting.length === 0 && !(loaded && cursor === null)) {
        const page = await load(cursor);
        waiting = page.queue.filter(entry => !seen.has(key(entry)));
        cursor = page.next;
        loaded = true;
      }
      return waiting[0] ?? null;
    },

    /** The present entry was decided about. */
    decided(entry, review) {
      seen.add(key(entry));
      waiting = waiting.filter(other => other !== entry);
      visited += 1;
      done.push({ entry, review });
    },

    /** The present entry is left for later. */
    skip() {
      const [entry, ...rest] = waiting;
      seen.add(key(entry));
      skipped.push(entry);
      visited += 1;
      waiting = rest;
    },

    /** The latest decision of this walk; undefined where there is none. */
    last: () => done.at(-1),

    /** It was taken back, so its claim comes again, first. */
    undone(review) {
      const { entry } = done.pop();
      waiting = [{ ...entry, seen: review.review }, ...waiting];
    },

    /** What was skipped comes again. */
    restart() {
      waiting = skipped;
      skipped = [];
    },

    visited: () => visited,
    skipped: () => skipped.length,
  };
}
