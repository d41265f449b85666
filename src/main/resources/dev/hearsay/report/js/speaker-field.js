// SPDX-License-Identifier: GPL-3.0-or-later
// Who said a claim: speakers of the article, names that are typed, or nobody.

import { element } from './dom.js';

const LONGEST = 500;

/** The speakers that claims of an article have, each entity once. */
export function entitiesOf(claims) {
  const entities = new Map();
  for (const { name, entity, role } of claims.flatMap(claim => claim.speakers)) {
    if (entity && !entities.has(entity)) {
      entities.set(entity, { name, entity, role });
    }
  }
  return [...entities.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/**
 * The field.
 *
 * @param entities of the article
 * @param speakers at the beginning
 */
export function speakerField(entities, speakers) {
  const keyOf = speaker => (speaker.entity ?? '') + '\n' + speaker.name;
  const choices = new Map();
  const list = element('div', { class: 'choices' });
  const trouble = element('p', { class: 'trouble', id: 'trouble-speakers', role: 'alert' });
  const typed = element('input', {
    type: 'text', id: 'typed-speaker', autocomplete: 'off', maxlength: LONGEST, 'aria-describedby': trouble.id,
    keydown: event => {
      if (event.key === 'Enter') {
        event.preventDefault();
        add();
      }
    },
  });
  const node = element(
    'fieldset',
    { class: 'speaking' },
    element('legend', {}, 'speakers ', element('span', { class: 'hint' }, 'none if the article does not say')),
    list,
    element('label', { for: typed.id }, 'Another name'),
    element('div', { class: 'row' }, typed, element('button', { type: 'button', class: 'plain', click: add }, 'Add')),
    trouble,
  );

  function offer(speaker, checked) {
    const key = keyOf(speaker);
    if (!choices.has(key)) {
      const box = element('input', { type: 'checkbox', id: 'speaker-' + choices.size });
      choices.set(key, { box, speaker });
      // a role only where a name does not tell who it is
      const known = [...choices.values()].some(other => other.speaker !== speaker && other.speaker.name === speaker.name);
      list.append(element('div', { class: 'choice' }, box, ' ', element('label', { for: box.id }, speaker.name,
        known && speaker.role ? element('span', { class: 'role' }, ', ' + speaker.role) : null)));
    }
    const { box } = choices.get(key);
    box.checked = checked;
    return box;
  }

  function add() {
    const name = typed.value.trim();
    if (name !== '') {
      offer({ name, entity: null }, true);
      typed.value = '';
      typed.focus();
    }
  }

  // those of the claim come first, in their order
  speakers.forEach(({ name, entity, role }) => offer({ name, entity: entity ?? null, role }, true));
  const known = new Set(speakers.map(speaker => speaker.entity));
  entities.filter(({ entity }) => !known.has(entity)).forEach(speaker => offer(speaker, false));

  return {
    node,

    /** Those that are chosen; a name that is still in the field counts. */
    speakers() {
      add();
      return [...choices.values()].filter(({ box }) => box.checked).map(({ speaker: { name, entity } }) => ({ name, entity }));
    },

    refuse(said) {
      trouble.textContent = said;
      typed.focus();
    },

    clear: () => {
      trouble.textContent = '';
    },
  };
}
