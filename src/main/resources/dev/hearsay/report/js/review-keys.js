// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of reviewers.

/** The key of each thing that a reviewer can do. */
export const KEY = { confirm: 'c', correct: 'e', reject: 'r', skip: 's', undo: 'u', add: 'a' };

/** The keys with what they do, for the list of keys. */
export const REVIEW_KEYS = [
  [KEY.confirm, 'confirm the claim'],
  [KEY.correct, 'correct (edit) the claim'],
  [KEY.reject, 'reject the claim'],
  [KEY.skip, 'skip the claim, in the queue'],
  [KEY.undo, 'undo your latest decision'],
  [KEY.add, 'add a claim, in an article'],
];
