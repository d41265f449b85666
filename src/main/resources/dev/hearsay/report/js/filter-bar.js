// SPDX-License-Identifier: GPL-3.0-or-later
// The search field and the filters, and what they leave.

import { element } from './dom.js';
import { FIELDS, isFiltering } from './filters.js';
import { spokenDate } from './words.js';

/**
 * The bar.
 *
 * @param choices what the search takes, and the values that can be chosen: kinds, stances, kinds of speech, names of speakers, and
 *     orders
 * @param changed is called with the filter when the reader has changed it
 */
export function filterBar(choices, changed) {
  const form = element('form', { class: 'filters', role: 'search', submit: event => event.preventDefault() });
  const status = element('p', { class: 'status', role: 'status' });
  const active = element('ul', { class: 'active', 'aria-label': 'Filters in use' });
  const number = element('span', { class: 'number' });
  const panel = element('div', { class: 'panel', id: 'filter-panel', hidden: true }, fields(choices));
  const opener = element(
    'button',
    { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': panel.id, click: toggle },
    'Filters',
    number,
  );
  const search = field('q', 'Search', element('input', {
    type: 'search', name: 'q', id: 'filter-q', autocomplete: 'off', placeholder: choices.search,
  }));
  search.classList.add('search');
  form.append(search, opener, active, status, panel);
  form.addEventListener('input', () => changed(current()));

  function toggle() {
    panel.hidden = !panel.hidden;
    opener.setAttribute('aria-expanded', String(!panel.hidden));
  }

  function current() {
    const filter = {};
    for (const [name, value] of new FormData(form)) {
      if (value.trim() !== '' && !(name === 'min' && Number(value) === 0)) {
        filter[name] = value.trim();
      }
    }
    return filter;
  }

  function without(name) {
    const filter = current();
    delete filter[name];
    return filter;
  }

  return {
    node: form,

    focus: () => form.elements.q.focus(),

    /** Shows a filter, and how much it leaves. */
    show(filter, left) {
      for (const control of form.elements) {
        if (control.name && control !== document.activeElement) {
          control.value = filter[control.name] ?? (control.name === 'min' ? '0' : '');
        }
      }
      form.elements.min.nextElementSibling.value = Number(filter.min ?? 0).toFixed(2);
      const used = Object.keys(filter).filter(name => name in FIELDS && name !== 'q');
      number.textContent = used.length === 0 ? '' : ` (${used.length})`;
      active.replaceChildren(...used.map(name => element('li', {}, remover(name, filter[name]))));
      if (isFiltering(filter)) {
        active.append(element('li', {}, element(
          'button', { type: 'button', class: 'plain', click: () => changed({}) }, 'Clear all')));
      }
      active.hidden = !isFiltering(filter);
      status.textContent = left;
    },

    /** Says what is going on. */
    tell(words) {
      status.textContent = words;
    },
  };

  function remover(name, value) {
    const said = name === 'from' || name === 'until' ? spokenDate(value) : value;
    return element(
      'button',
      { type: 'button', class: 'chip', click: () => changed(without(name)) },
      `${FIELDS[name]}: ${said} `,
      element('span', { 'aria-hidden': 'true' }, '×'),
      element('span', { class: 'unseen' }, '(remove)'),
    );
  }
}

function fields({ kind, stance, speech, names, orders }) {
  return [
    field('speaker', 'Speaker', element('input', {
      type: 'text', name: 'speaker', id: 'filter-speaker', list: 'speaker-names', autocomplete: 'off',
    })),
    element('datalist', { id: 'speaker-names' }, names.map(name => element('option', { value: name }))),
    choice('kind', 'Kind', 'Any kind', kind),
    choice('stance', 'Stance', 'Any stance', stance),
    choice('speech', 'Speech', 'Any speech', speech),
    choice('negated', 'Negated', 'Either', ['yes', 'no']),
    choice('anonymous', 'Anonymous', 'Either', ['yes', 'no']),
    field('from', 'Said from', element('input', { type: 'date', name: 'from', id: 'filter-from' })),
    field('until', 'Said until', element('input', { type: 'date', name: 'until', id: 'filter-until' })),
    field(
      'min',
      'Confidence from',
      element('input', { type: 'range', name: 'min', id: 'filter-min', min: 0, max: 1, step: 0.05, value: 0 }),
      element('output', { for: 'filter-min' }, '0.00'),
    ),
    orders === null ? null : field('sort', 'Order', element(
      'select',
      { name: 'sort', id: 'filter-sort' },
      Object.entries(orders).map(([value, words]) => element('option', { value }, words)),
    )),
  ];
}

function choice(name, label, any, values) {
  return field(name, label, element(
    'select',
    { name, id: 'filter-' + name },
    element('option', { value: '' }, any),
    values.map(value => element('option', { value }, value)),
  ));
}

function field(name, label, ...controls) {
  return element('div', { class: 'field' }, element('label', { for: 'filter-' + name }, label), controls);
}
