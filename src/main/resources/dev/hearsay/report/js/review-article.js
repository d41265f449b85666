// SPDX-License-Identifier: GPL-3.0-or-later
// An article with its claims, what was decided about each, and what the reviewer can do with it.

import { showAgain } from './addresses.js';
import { articleView } from './article-view.js';
import { attempt } from './attempt.js';
import { claimActions } from './claim-actions.js';
import { claimForm } from './claim-form.js';
import { claimText } from './claim-text.js';
import { collection } from './collection.js';
import { decisionList } from './decision-list.js';
import { fits, reviewedForm, spokenOutcome } from './decisions.js';
import { element } from './dom.js';
import { storedArticle, withFilter } from './live-article.js';
import { sentenceOf } from './problems.js';
import { KEY } from './review-keys.js';
import { reviewedArticle } from './reviewed-article.js';
import { reviewerLine } from './reviewer.js';
import { selectedSpans } from './selections.js';
import { entitiesOf } from './speaker-field.js';

/** The view of an article in which claims are decided about. */
export function reviewArticle(desk) {
  return async ({ server, address, filter, remember }) => {
    const [key, asked] = address.subject;
    const view = deskView(desk, () => storedArticle(server, key, asked), key, withFilter(remember, filter));
    await view.draw(asked);
    return view;
  };
}

function deskView(desk, load, key, remember) {
  const root = element('div', { class: 'desk' });
  const status = element('p', { class: 'done unseen', role: 'status' });
  let inner = null;
  let actions = new Map();
  let keys = () => ({});
  let isShown = false;
  let close = () => {};

  /**
   * Shows the article as it is now.
   *
   * @param id of the claim to be selected
   */
  async function draw(id) {
    const stored = await load();
    const identity = stored.identity ?? key;
    const article = reviewedArticle(stored, key, await desk.reviews(identity), desk.who.name());
    const model = collection([article]);
    close();
    close = () => {};
    actions = new Map();
    inner = await articleView({
      model,
      source: { text: async () => stored.text },
      address: { subject: [key, id] },
      filter: {},
      found: model.claims,
      remember,
      above: above(article, identity, stored.text),
      below: claim => below(article, identity, stored.text, claim),
    });
    root.replaceChildren(status, ...inner.nodes.flat(Infinity).filter(Boolean));
    keys = () => ({ ...inner.keys, ...actions.get(inner.selected()?.id)?.keys(), ...adding(article, identity, stored.text) });
    if (isShown) {
      inner.shown();
    }
  }

  function above(article, identity, text) {
    const named = () => again(inner.selected()?.id, '');
    return [
      reviewerLine(desk.who, named),
      desk.who.name() === '' || text === null ? null : element(
        'button',
        { type: 'button', class: 'pick adding', 'aria-keyshortcuts': KEY.add,
          // what is selected on the page stays so
          mousedown: event => event.preventDefault(), click: adding(article, identity, text)[KEY.add] },
        'Add a claim', element('kbd', { 'aria-hidden': 'true' }, KEY.add)),
    ].filter(Boolean);
  }

  /** What stands below a claim: decisions, and what can be done. */
  function below(article, identity, text, claim) {
    const list = decisionList(claim.decisions, desk.who.name(), review =>
      text !== null && fits(review.after ?? review.before, text, article.unit));
    if (desk.who.name() === '') {
      return [list];
    }
    const request = { article: identity, claim: claim.id, seen: claim.seen };
    const sending = attempt(desk, {
      recorded: review => again(review.claim, spokenOutcome(review.decision)),
      left: () => again(claim.id, ''),
      open: true,
    });
    const decide = decision => () => sending.send(
      { ...request, decision, comment: row.comment() },
      { decision, before: reviewedForm(claim.extracted), comment: row.comment() },
    );
    const own = claim.decisions.get(desk.who.name())?.decision;
    const row = claimActions(claim.id, 'claim ' + claim.number, {
      confirm: own === 'confirm' ? null : decide('confirm'),
      correct: text === null ? null : () => edit(article, text, claim, request),
      reject: own === 'reject' ? null : decide('reject'),
      undo: own ? decide('undo') : null,
    });
    actions.set(claim.id, row);
    return [list, row.node, sending.node];
  }

  function adding(article, identity, text) {
    const request = { article: identity, seen: 0 };
    return desk.who.name() === '' || text === null
      ? {}
      : { [KEY.add]: () => edit(article, text, null, request) };
  }

  /** Shows the form in place of the claims; words that are selected are the content of a claim to be added. */
  function edit(article, text, claim, request) {
    const reader = claimText(article, text);
    const selected = claim ? [] : selectedSpans(inner.pieces, text);
    reader.show(claim ?? {});
    const form = claimForm({
      desk, reader, claim, request, entities: entitiesOf(article.claims), spans: selected, open: true,
      closed: review => (review ? again(review.claim, spokenOutcome(review.decision)) : again(claim?.id, '')),
    });
    close = form.close;
    keys = () => ({});
    status.textContent = '';
    root.replaceChildren(status, element('div', { class: 'beside' },
      element('div', {}, reader.node), element('aside', { class: 'judging' }, form.node)));
    reader.bring();
    form.focus();
  }

  /** Shows the article again, with a claim of it. */
  async function again(id, said) {
    try {
      await draw(id);
      status.textContent = said;
      focusOn(id);
    } catch (error) {
      if (error.status === 401) {
        showAgain();
        return;
      }
      root.append(element('p', { class: 'trouble', role: 'alert' }, sentenceOf(error)));
    }
  }

  function focusOn(id) {
    const card = id && root.querySelector(`.margin [data-id="${CSS.escape(id)}"]`);
    const target = card?.querySelector('[data-deed]') ?? root.querySelector('.adding, h1');
    target?.focus({ preventScroll: true });
    // a list that scrolls by itself stands beside the text, where the words of the claim stay in view
    const list = root.querySelector('.claims');
    if (list.scrollHeight <= list.clientHeight) {
      target?.scrollIntoView({ block: 'nearest' });
    }
  }

  return {
    get title() {
      return inner.title;
    },
    unfiltered: true,
    nodes: [root],
    draw,
    get keys() {
      return keys();
    },
    shown() {
      isShown = true;
      inner.shown();
    },
    close: () => close(),
  };
}
