// SPDX-License-Identifier: GPL-3.0-or-later
// Keys for those who read many articles. All that they do is possible without them.

import { element } from './dom.js';

const KEYS = [
  ['j, k', 'next and previous claim of the article, and its words'],
  ['n, p', 'next and previous article'],
  ['Esc', 'no claim selected'],
  ['/', 'search'],
  ['?', 'this list'],
];

/**
 * The list of keys.
 *
 * @param actions gives what a key does in the present view, by the key
 * @param more keys of this page, each with what it does
 */
export function keys(actions, more = []) {
  const single = element('input', { type: 'checkbox', id: 'single-keys', checked: true });
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-heading' },
    element('h2', { id: 'keys-heading' }, 'Keys'),
    element('dl', {}, [...KEYS, ...more].map(([key, words]) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, words)])),
    element('p', {}, single, ' ', element('label', { for: 'single-keys' }, 'These keys work')),
    element('form', { method: 'dialog' }, element('button', {}, 'Close')),
  );
  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input:not([type=checkbox]), select, textarea, dialog');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !single.checked) {
      return;
    }
    const action = event.key === '?' ? () => dialog.showModal() : actions()[event.key];
    if (action) {
      event.preventDefault();
      action(event);
    }
  });
  return {
    dialog,
    button: element('button', { type: 'button', class: 'plain', click: () => dialog.showModal() }, 'Keys'),
  };
}
