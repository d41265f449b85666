// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a claim is corrected or added, beside the text in which its words are selected.

import { attempt } from './attempt.js';
import { changeOf, draftOf, faultsOf, PASSAGES } from './claim-change.js';
import { element } from './dom.js';
import { passageField } from './passage-field.js';
import { VALUES } from './record-values.js';
import { speakerField } from './speaker-field.js';
import { wordPicker } from './word-picker.js';

const LONGEST_COMMENT = 5000;
const HINTS = { source: 'who says it; may be empty', cue: 'the words that attribute; may be empty', content: 'what is said' };

/**
 * The form.
 *
 * @param desk that decisions are sent by
 * @param reader the text, which shows the claim as the form has it
 * @param claim to be corrected; null for one to be added
 * @param request the members of the decision besides the change and the comment
 * @param entities speakers of the article
 * @param spans for the content of a claim to be added
 * @param closed is called with the recorded decision, or with null if the reviewer leaves
 */
export function claimForm({ desk, reader, claim, request, entities, spans = [], open, closed }) {
  const before = claim ? draftOf(claim) : draftOf({});
  const near = () => (before.content[0] ?? before.cue[0] ?? spans[0] ?? [0])[0];
  const said = element('p', { class: 'said', role: 'status' });
  const tell = words => {
    said.textContent = words;
  };
  const picker = wordPicker(reader, tell);
  const passages = Object.fromEntries(PASSAGES.map(name => [name, passageField({
    name, hint: HINTS[name], spans: name === 'content' && !claim ? spans : before[name], text: reader.text, picker, near,
    changed: show, tell,
  })]));
  const speaking = speakerField(entities, claim?.speakers ?? []);
  const date = dateField(before.date);
  const kind = choice('kind', VALUES.kind, before.kind);
  const stance = choice('stance', VALUES.stance, before.stance);
  const negated = choice('negated', ['no', 'yes'], before.negated ? 'yes' : 'no');
  const comment = element('textarea', { id: 'form-comment', name: 'comment', rows: 2, maxlength: LONGEST_COMMENT });
  const fields = { ...passages, speakers: speaking, date };
  const sending = attempt(desk, { recorded: closed, left: () => closed(null), open, refused: refuse });
  const form = element(
    'form',
    { class: 'form claim-form', 'data-unsent': true, 'aria-labelledby': 'form-heading', novalidate: true, submit: event => {
      event.preventDefault();
      submit();
    } },
    element('h2', { id: 'form-heading', tabindex: '-1' }, claim ? 'Correct the claim' : 'Add a claim'),
    element('p', { class: 'hint' }, 'Select words in the text, then choose what they are; or choose first.'),
    said,
    Object.values(passages).map(field => field.node),
    speaking.node,
    element('div', { class: 'row small' }, date.node, kind.node, stance.node, negated.node),
    element('div', {}, element('label', { for: comment.id }, 'Comment (optional)'), comment),
    element('div', { class: 'row' },
      element('button', { class: 'act' }, claim ? 'Send the correction' : 'Add the claim'),
      element('button', { type: 'button', class: 'pick', click: () => closed(null) }, 'Cancel')),
  );

  function draft() {
    return {
      ...Object.fromEntries(PASSAGES.map(name => [name, passages[name].spans()])),
      speakers: speaking.speakers(),
      date: date.input.value.trim(),
      kind: kind.input.value,
      stance: stance.input.value,
      negated: negated.input.value === 'yes',
    };
  }

  /** Shows the words as they are selected now. */
  function show() {
    const passage = name => (passages[name].spans().length === 0 ? null : {
      text: passages[name].spans().map(([start, end]) => reader.text.slice(start, end)).join(' '), spans: passages[name].spans(),
    });
    const shown = Object.fromEntries(PASSAGES.map(name => [name, passage(name)]));
    reader.show({ ...shown, date: claim?.date });
    for (const field of [stance, negated]) {
      field.input.disabled = shown.cue === null;
    }
    return shown;
  }

  function refuse(name, words) {
    fields[name]?.refuse(words);
    return Object.hasOwn(fields, name);
  }

  function submit() {
    picker.stop();
    sending.clear();
    Object.values(fields).forEach(field => field.clear());
    const now = draft();
    const faults = Object.entries(faultsOf(now));
    if (faults.length > 0) {
      // the first has the focus
      faults.reverse().forEach(([name, words]) => refuse(name, words));
      return;
    }
    const change = changeOf(claim ? before : draftOf({}), now);
    if (Object.keys(change).length === 0) {
      tell('Nothing is changed yet. If the claim is right as it is, cancel, and confirm it.');
      focus();
      return;
    }
    const after = { ...now, ...show() };
    sending.send(
      { ...request, decision: claim ? 'correct' : 'add', change, comment: comment.value.trim() || null },
      { decision: claim ? 'correct' : 'add', before: claim && comparable(claim), after, comment: comment.value.trim() },
    );
  }

  function warn(event) {
    if (Object.keys(changeOf(before, draft())).length > 0) {
      event.preventDefault();
    }
  }

  function close() {
    picker.stop();
    window.removeEventListener('beforeunload', warn);
  }

  function focus() {
    form.querySelector('h2').focus({ preventScroll: true });
  }

  window.addEventListener('beforeunload', warn);
  show();
  // a form for the token may be among what is said, so it stands outside
  return { node: element('div', {}, form, sending.node), focus, close };
}

/** A claim with the values that differences are made of. */
function comparable(claim) {
  return { ...claim, date: claim.date?.value ?? null };
}

function dateField(value) {
  const trouble = element('p', { class: 'trouble', id: 'trouble-date', role: 'alert' });
  const input = element('input', {
    type: 'text', id: 'form-date', name: 'date', value, autocomplete: 'off', placeholder: '2025-05-16', 'aria-describedby': trouble.id,
  });
  return {
    input,
    node: element('div', { class: 'dated' }, element('label', { for: input.id }, 'Date'), input, trouble),
    refuse(words) {
      trouble.textContent = words;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    },
    clear() {
      trouble.textContent = '';
      input.removeAttribute('aria-invalid');
    },
  };
}

function choice(name, values, value) {
  const input = element('select', { id: 'form-' + name, name }, values.map(one =>
    element('option', { value: one, selected: one === value }, one)));
  return { input, node: element('div', {}, element('label', { for: input.id }, name[0].toUpperCase() + name.slice(1)), input) };
}
