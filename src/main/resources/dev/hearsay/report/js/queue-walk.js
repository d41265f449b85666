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
  const skipped = new Set();
  const done = [];
  const key = entry => entry.article + '\n' + entry.claim.id;

  /** Asks the server anew, which no longer lists what was decided about, here or elsewhere. */
  function refresh() {
    waiting = [];
    cursor = null;
    loaded = false;
  }

  return {
    /** The entry that is to be decided about; null at the end of the queue. */
    async current() {
      while (waiting.length === 0 && !(loaded && cursor === null)) {
        const page = await load(cursor);
        waiting = page.queue.filter(entry => !skipped.has(key(entry)));
        cursor = page.next;
        loaded = true;
      }
      return waiting[0] ?? null;
    },

    /** The present entry was decided about. */
    decided(entry, review) {
      waiting = waiting.filter(other => other !== entry);
      visited += 1;
      done.push({ entry, review });
    },

    /** The present entry is left for later. */
    skip() {
      const [entry, ...rest] = waiting;
      skipped.add(key(entry));
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
      skipped.clear();
      refresh();
    },

    refresh,
    visited: () => visited,
    skipped: () => skipped.size,
  };
}
