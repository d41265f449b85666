// SPDX-License-Identifier: GPL-3.0-or-later
// Claims to review one after the other, each in its article, and without what others decided about it.

import { showAgain } from './addresses.js';
import { attempt } from './attempt.js';
import { claimActions } from './claim-actions.js';
import { claimCard } from './claim-card.js';
import { claimForm } from './claim-form.js';
import { claimText } from './claim-text.js';
import { reviewedForm, spokenCount, spokenOutcome } from './decisions.js';
import { element, link } from './dom.js';
import { sentenceOf } from './problems.js';
import { queueWalk } from './queue-walk.js';
import { articleOf } from './records.js';
import { reviewerLine } from './reviewer.js';
import { entitiesOf } from './speaker-field.js';

const ORDERS = { '': 'Least sure first', checkworthy: 'Most check-worthy first', disputed: 'Disputed' };

/** The view, which keeps where the reviewer is while other views are shown. */
export function reviewQueue(desk) {
  let walk = null;

  return async ({ address }) => {
    const order = Object.hasOwn(ORDERS, address.subject[0]) ? address.subject[0] : '';
    if (walk?.order !== order || walk.reviewer !== desk.who.name()) {
      walk = { order, reviewer: desk.who.name(), steps: queueWalk(cursor => desk.queue(order, cursor)) };
    }
    // claims may have been decided about in their article since
    walk.steps.refresh();
    const view = queueView(desk, walk.steps, order);
    await view.draw('');
    return view;
  };
}

function queueView(desk, steps, order) {
  const root = element('div', { class: 'desk' });
  const status = element('p', { class: 'done', role: 'status' });
  const decided = element('p', { class: 'decided' });
  let keys = {};
  let isShown = false;
  let close = () => {};

  /** Shows the present claim. */
  async function draw(said) {
    close();
    close = () => {};
    keys = {};
    const content = desk.who.name() === '' ? asking() : await present();
    status.textContent = said;
    decided.textContent = spokenCount(desk.decided());
    root.replaceChildren(...content.flat(Infinity).filter(Boolean));
    shown();
  }

  /** Brings the claim before the reader, once the view is on the page. */
  function shown() {
    if (isShown) {
      root.querySelector('.mark.on-cue, .mark.on')?.scrollIntoView({ block: 'center' });
      (root.querySelector('.judging h2') ?? root.querySelector('h1'))?.focus({ preventScroll: true });
    }
  }

  /** What stands above every claim. */
  function top() {
    return element('div', { class: 'queue-top' },
      element('nav', { 'aria-label': 'Order of the queue' }, element('ul', {}, Object.entries(ORDERS).map(([name, words]) =>
        element('li', {}, link('#/review' + (name && '/' + name), { 'aria-current': name === order ? 'true' : null }, words))))),
      status,
      decided,
      // another reviewer has another queue
      reviewerLine(desk.who, showAgain));
  }

  function asking() {
    return [
      element('h1', { tabindex: '-1' }, 'Review'),
      element('p', { class: 'lead' },
        'You see one claim after the other and say whether it is right. '
        + 'Others’ decisions are not shown here, and nobody’s are overwritten.'),
      reviewerLine(desk.who, showAgain),
      help(),
    ];
  }

  async function present() {
    const entry = await steps.current();
    return entry === null ? end() : claimOf(entry);
  }

  function end() {
    const none = steps.visited() === 0;
    const row = steps.last() ? claimActions('queue', '', { undo }) : null;
    keys = row ? row.keys() : {};
    return [
      element('h1', { tabindex: '-1' }, none ? 'There is nothing to review' : 'That was the last one'),
      top(),
      element('p', { class: 'lead' }, order === 'disputed'
        ? 'There is no other claim about which other reviewers differ and you have not decided.'
        : 'There is no other claim that you have not decided about.'),
      element('div', { class: 'row ending' },
        steps.skipped() === 0 ? null : element('button', { type: 'button', class: 'pick', click: () => again() },
          `Show the ${steps.skipped() === 1 ? 'one' : steps.skipped()} that you skipped`),
        row?.node),
      undoPlace(),
      help(),
    ];
  }

  function again() {
    steps.restart();
    move('');
  }

  async function claimOf(entry) {
    const stored = await desk.article(entry.article, entry.claim.id);
    const article = articleOf(stored, entry.article, stored.text, stored.claims);
    const [claim] = articleOf(stored, entry.article, stored.text, [entry.claim]).claims;
    const reader = claimText(article, stored.text ?? '');
    reader.show(claim);
    const request = { article: entry.article, claim: claim.id, seen: entry.seen };
    const sending = attempt(desk, { recorded: review => recorded(entry, review), left: skip, open: false });
    const actions = claimActions('queue', '', {
      confirm: () => decide('confirm'), correct, reject: () => decide('reject'), skip, undo: steps.last() ? undo : null,
    });
    const judging = element('aside', { class: 'judging', 'aria-labelledby': 'judging-heading' },
      element('h2', { id: 'judging-heading', tabindex: '-1' }, 'Is this right?'),
      element('div', { class: 'claim' }, claimCard(claim, {})),
      actions.node,
      sending.node,
      undoPlace(),
      element('p', { class: 'elsewhere' }, link('#/article/' + encodeURIComponent(entry.article) + '/' + claim.id, {}, 'Show in the article'),
        ', with its other claims and what others decided'));

    function decide(decision) {
      const before = reviewedForm(claim);
      sending.send({ ...request, decision, comment: actions.comment() }, { decision, before, comment: actions.comment() });
    }

    function correct() {
      const form = claimForm({
        desk, reader, claim, request, entities: entitiesOf(article.claims), open: false,
        closed: review => (review ? recorded(entry, review) : draw('')),
      });
      close = form.close;
      keys = {};
      judging.replaceChildren(form.node);
      reader.bring();
      form.focus();
    }

    keys = actions.keys();
    return [top(), element('div', { class: 'beside' }, element('div', {}, reader.node), judging), help()];
  }

  function recorded(entry, review) {
    steps.decided(entry, review);
    return move(spokenOutcome(review.decision));
  }

  function skip() {
    steps.skip();
    return move('Skipped.');
  }

  /** Goes to the claim that is next; what is in the way is said where the reviewer is. */
  async function move(said) {
    try {
      await draw(said);
    } catch (error) {
      if (error.status === 401) {
        showAgain();
        return;
      }
      root.append(element('p', { class: 'trouble', role: 'alert' }, sentenceOf(error)));
    }
  }

  const undone = attempt(desk, {
    recorded: review => {
      steps.undone(review);
      return move(spokenOutcome(review.decision));
    },
    left: () => move(''),
    open: false,
  });

  function undoPlace() {
    undone.clear();
    return undone.node;
  }

  function undo() {
    const { entry, review } = steps.last();
    return undone.send(
      { article: entry.article, claim: review.claim, decision: 'undo', seen: review.review },
      { decision: 'undo', before: review.after },
    );
  }

  return {
    title: 'Review',
    unfiltered: true,
    nodes: [root],
    draw,
    get keys() {
      return keys;
    },
    shown() {
      isShown = true;
      shown();
    },
    close: () => close(),
  };
}

function help() {
  return element('p', { class: 'export' }, 'Articles whose claims are all decided about become gold: ',
    element('code', {}, 'hearsay reviews claims.db --to brat -o gold'), ', or ', element('code', {}, '--to jsonl'), '.');
}
