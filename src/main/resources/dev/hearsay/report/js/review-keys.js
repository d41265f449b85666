// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of reviewers.

export const REVIEW_KEYS = [
  ['c', 'confirm the claim'],
  ['e', 'correct (edit) the claim'],
  ['r', 'reject the claim'],
  ['s', 'skip the claim, in the queue'],
  ['u', 'undo your latest decision'],
  ['a', 'add a claim, in an article'],
];
