// SPDX-License-Identifier: GPL-3.0-or-later
// A field of words of the article: source, cue or content, each of one span or several.

import { element } from './dom.js';

/**
 * The field.
 *
 * @param name source, cue or content
 * @param hint what the words are
 * @param spans at the beginning
 * @param picker by which words are selected
 * @param near offset where keys begin to select while there are no words
 * @param changed is called when there are other words
 */
export function passageField({ name, hint, spans, text, picker, near, changed, tell }) {
  let chosen = spans;
  const list = element('ul', { class: 'spans' });
  const select = picking('Select words', () => pick(false));
  const more = picking('Add a part', () => pick(true));
  const trouble = element('p', { class: 'trouble', id: `trouble-${name}`, role: 'alert' });
  const node = element(
    'fieldset',
    { class: 'passage ' + name, 'aria-describedby': trouble.id },
    element('legend', {}, element('span', { class: 'mark ' + name }, name), ' ', element('span', { class: 'hint' }, hint)),
    list,
    element('div', { class: 'row' }, select, more),
    trouble,
  );

  function picking(words, click) {
    return element('button', {
      type: 'button', class: 'plain', 'aria-pressed': 'false', 'aria-label': `${words}: ${name}`,
      // what is selected on the page stays so
      mousedown: event => event.preventDefault(), click,
    }, words);
  }

  function pick(adding) {
    const button = adding ? more : select;
    const whole = chosen.length > 0 && !adding;
    const [from, to] = whole ? [chosen[0][0], chosen.at(-1)[1]] : [chosen.at(-1)?.[1] ?? near(), null];
    button.setAttribute('aria-pressed', 'true');
    picker.start({
      name,
      take: taken => {
        set(adding ? joined([...chosen, ...taken]) : taken);
        tell(`The ${name} is now ${spoken()}`);
        button.focus();
      },
      left: () => {
        tell('');
        button.focus();
      },
      stopped: () => button.setAttribute('aria-pressed', 'false'),
    }, from, to ?? from + 1);
  }

  function set(now) {
    chosen = now;
    trouble.textContent = '';
    show();
    changed();
  }

  function remove(i) {
    set(chosen.filter((any, other) => other !== i));
    tell(chosen.length === 0 ? `The ${name} is empty` : `The ${name} is now ${spoken()}`);
    (list.querySelectorAll('button')[Math.min(i, chosen.length - 1)] ?? select).focus();
  }

  const words = ([start, end]) => '“' + text.slice(start, end).replace(/\s+/g, ' ') + '”';
  const spoken = () => chosen.map(words).join(' and ');

  function show() {
    more.hidden = chosen.length === 0;
    list.replaceChildren(...chosen.map((span, i) => element('li', {}, words(span), ' ', element(
      'button',
      { type: 'button', class: 'remove', 'aria-label': `Remove ${words(span)} from the ${name}`, click: () => remove(i) },
      '×',
    ))));
  }

  show();
  return {
    node,

    /** The spans, in the order of the text. */
    spans: () => chosen,

    /** Says what is wrong with the words. */
    refuse(said) {
      trouble.textContent = said;
      select.focus();
    },

    clear: () => {
      trouble.textContent = '';
    },
  };
}

/** Spans in order, those that touch as one. */
export function joined(spans) {
  const ordered = [...spans].sort((one, other) => one[0] - other[0]);
  return ordered.reduce((all, [start, end]) => {
    const last = all.at(-1);
    if (last && start <= last[1]) {
      all.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    } else {
      all.push([start, end]);
    }
    return all;
  }, []);
}
