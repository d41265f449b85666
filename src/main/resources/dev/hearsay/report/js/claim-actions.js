// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer can do with a claim, as a row of buttons, each with its key.

import { element } from './dom.js';
import { KEY } from './review-keys.js';

const LONGEST_COMMENT = 5000;

const ACTIONS = { confirm: 'Confirm', correct: 'Correct', reject: 'Reject', skip: 'Skip', undo: 'Undo' };

/**
 * The row.
 *
 * @param id that distinguishes it on the page
 * @param about what the buttons are about, for those who hear them, where there are several rows
 * @param actions functions by the name of the action; what is not there has no button
 */
export function claimActions(id, about, actions) {
  const comment = element('textarea', { id: 'comment-' + id, rows: 2, maxlength: LONGEST_COMMENT });
  const commenting = element('div', { class: 'commenting', id: 'commenting-' + id, hidden: true },
    element('label', { for: comment.id }, 'Comment, sent with the next decision'), comment);
  const opener = element('button', {
    type: 'button', class: 'quiet', 'aria-expanded': 'false', 'aria-controls': commenting.id, click: toggle,
  }, 'Comment');

  function toggle() {
    commenting.hidden = !commenting.hidden;
    opener.setAttribute('aria-expanded', String(!commenting.hidden));
    if (!commenting.hidden) {
      comment.focus();
    }
  }

  const buttons = Object.entries(ACTIONS).filter(([name]) => actions[name]).map(([name, words]) => element(
    'button',
    { type: 'button', class: 'deed', 'data-deed': name, 'aria-keyshortcuts': KEY[name], click: actions[name] },
    words,
    about ? element('span', { class: 'unseen' }, ' ' + about) : null,
    element('kbd', { 'aria-hidden': 'true' }, KEY[name]),
  ));
  return {
    node: element('div', { class: 'deeds' }, element('div', { class: 'row' }, buttons, opener), commenting),

    /** What the reviewer has written; null for nothing. */
    comment: () => comment.value.trim() || null,

    /** What the keys do; a key that is held down decides once. */
    keys: () => Object.fromEntries(Object.keys(ACTIONS)
      .filter(name => actions[name])
      .map(name => [KEY[name], event => event.repeat || actions[name]()])),
  };
}
