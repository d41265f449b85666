// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a decision, and says what keeps it from being recorded. What the reviewer has entered stays until it is.

import { decisionWords } from './decision-list.js';
import { element } from './dom.js';
import { sentence, sentenceOf } from './problems.js';
import { tokenFields } from './token-form.js';

/**
 * A place for what is said of sending.
 *
 * @param recorded is called with the row of a decision, once it is there
 * @param left is called when the reviewer leaves a claim to another's decision
 * @param open whether another's decision is shown unasked; where reviewers are to be independent it is not
 * @param refused is called with the field and the words of what the server doesn't take; gives whether it shows them
 */
export function attempt(desk, { recorded, left, open, refused = () => false }) {
  const node = element('div', { class: 'attempt' });
  let busy = false;

  /** @param own the decision as it is shown beside another: decision, before, after, comment */
  async function send(request, own) {
    if (busy) {
      return;
    }
    busy = true;
    node.replaceChildren();
    try {
      const answer = await desk.decide(request);
      if (answer.recorded) {
        await recorded(answer.recorded);
      } else {
        conflict(request, own, answer.other);
      }
    } catch (error) {
      trouble(error, request, own);
    } finally {
      busy = false;
    }
  }

  function trouble(error, request, own) {
    if (error.status === 401) {
      const fields = tokenFields(desk.server, () => send(request, own));
      node.replaceChildren(fields.node);
      fields.focus();
      return;
    }
    const field = error.status === 400 && /^(\w+): (.+)$/s.exec(error.message);
    if (!(field && refused(field[1], sentence(field[2])))) {
      node.replaceChildren(element('p', { class: 'trouble', role: 'alert' }, wordsOf(error)));
      node.scrollIntoView({ block: 'nearest' });
    }
  }

  function conflict(request, own, other) {
    const isOwn = other.reviewer === desk.who.name();
    const whose = isOwn ? 'You' : other.reviewer;
    const heading = element('h3', { tabindex: '-1' },
      `${whose} decided about this claim meanwhile${isOwn ? ', in another window or program' : ''}`);
    const theirs = decisionWords(whose, other);
    node.replaceChildren(element(
      'section',
      { class: 'conflict' },
      heading,
      element('p', {}, 'Your decision is not recorded yet. If you send it, too, both are kept.'),
      open || isOwn
        ? element('div', { class: 'side' }, theirs)
        : element('details', { class: 'side' }, element('summary', {}, 'Show what was decided'), theirs),
      element('div', { class: 'side' }, decisionWords(isOwn ? 'Now you' : 'You', own)),
      element('div', { class: 'row' },
        element('button', { type: 'button', class: 'act', click: () => send({ ...request, seen: other.review }, own) }, 'Send mine, too'),
        element('button', { type: 'button', class: 'pick', click: left }, 'Leave it')),
    ));
    node.scrollIntoView({ block: 'nearest' });
    heading.focus({ preventScroll: true });
  }

  return { node, send, clear: () => node.replaceChildren() };
}

function wordsOf(error) {
  switch (error.status) {
    case 0:
      return 'The server does not answer, so this is not recorded. What you entered is still here: send it again later.';
    case 413:
      return 'This is larger than the server takes. Shorten the comment, or start the server with a larger --max-body.';
    default:
      return sentenceOf(error) + ' This is not recorded; what you entered is still here.';
  }
}
