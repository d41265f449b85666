// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the token of the server.

import { element } from './dom.js';

/**
 * The view that asks.
 *
 * @param server that needs it
 * @param again shows what was asked for
 */
export function tokenForm(server, again) {
  const fields = tokenFields(server, again);
  const words = 'This server needs a token';
  return {
    title: words,
    unfiltered: true,
    nodes: [
      element('h1', { tabindex: '-1' }, words),
      element('p', { class: 'lead' }, 'It is in the file that the server was started with. It is kept until this tab is closed.'),
      fields.node,
    ],
    shown: fields.focus,
  };
}

/** The field with its button. */
export function tokenFields(server, again) {
  const input = element('input', {
    type: 'password', id: 'token', name: 'token', autocomplete: 'off', required: true, spellcheck: 'false',
    'aria-describedby': 'token-trouble',
  });
  const refused = server.isAuthorized();
  const node = element(
    'form',
    {
      class: 'form',
      submit: event => {
        event.preventDefault();
        server.authorize(input.value.trim());
        again();
      },
    },
    element('div', {}, element('label', { for: 'token' }, 'Token'), input),
    element('p', { class: 'trouble', id: 'token-trouble', role: 'alert' }, refused ? 'The server does not take this token.' : ''),
    element('button', { class: 'act' }, 'Continue'),
  );
  return { node, focus: () => input.focus() };
}
