// SPDX-License-Identifier: GPL-3.0-or-later
// The name of who reviews, which the browser remembers, and the form that asks for it.

import { element } from './dom.js';

const NAME = 'hearsay-reviewer';
const LONGEST = 100;

/** The reviewer of this browser. */
export function reviewer() {
  let name = remembered();
  return {
    /** The name; empty before it is given. */
    name: () => name,

    rename(given) {
      name = given;
      try {
        localStorage.setItem(NAME, given);
      } catch {
        // a browser that keeps nothing asks again next time
      }
    },
  };
}

function remembered() {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/**
 * Who reviews, with a button to change it; the form where nobody is known yet.
 *
 * @param named is called when there is another name
 */
export function reviewerLine(who, named) {
  const node = element('div', { class: 'reviewer' });

  function line() {
    const change = element('button', { type: 'button', class: 'plain', click: () => ask(true) }, 'Change');
    node.replaceChildren(element('p', {}, 'You review as ', element('strong', {}, who.name()), '. ', change));
  }

  function ask(focus) {
    const form = reviewerForm(who, named, () => {
      line();
      node.querySelector('button').focus();
    });
    node.replaceChildren(form.node);
    if (focus) {
      form.focus();
    }
  }

  if (who.name() === '') {
    ask(false);
  } else {
    line();
  }
  return node;
}

function reviewerForm(who, named, left) {
  const input = element('input', {
    type: 'text', id: 'reviewer-name', name: 'reviewer', autocomplete: 'username', maxlength: LONGEST, required: true,
    value: who.name(), spellcheck: 'false', 'aria-describedby': 'reviewer-use',
  });
  const node = element(
    'form',
    {
      class: 'form',
      submit: event => {
        event.preventDefault();
        const name = input.value.trim();
        if (name === '') {
          input.setCustomValidity('Type a name.');
          input.reportValidity();
          return;
        }
        who.rename(name);
        named();
      },
    },
    element('div', {}, element('label', { for: input.id }, 'Your name as a reviewer'), input),
    element('p', { class: 'use', id: 'reviewer-use' }, 'It stands with each of your decisions. This browser remembers it.'),
    element('div', { class: 'row' },
      element('button', { class: 'act' }, 'Continue'),
      who.name() === '' ? null : element('button', { type: 'button', class: 'pick', click: left }, 'Cancel')),
  );
  input.addEventListener('input', () => input.setCustomValidity(''));
  return { node, focus: () => input.focus() };
}
