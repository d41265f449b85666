// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that come from the server a page at a time.

import { element } from './dom.js';
import { sentenceOf } from './problems.js';
import { count } from './words.js';

/**
 * A list with its first page, and a button for the next.
 *
 * @param list empty element for the items
 * @param load gives the items of a page, and the cursor of the next
 * @param make gives the element of an item
 * @param noun what an item is
 * @param tell says how many there are by now
 */
export async function pages(list, load, make, noun, tell) {
  let shown = 0;
  let cursor = null;
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const button = element('button', { type: 'button', class: 'more', click: more }, 'Show more');

  async function next() {
    const { items, next } = await load(cursor);
    const made = items.map(make);
    list.append(...made);
    shown += made.length;
    cursor = next;
    button.hidden = next === null;
    return made;
  }

  /** How many there are, or how many are shown if there are more. */
  function left() {
    return cursor === null ? count(shown, noun) : `The first ${count(shown, noun)}`;
  }

  async function more() {
    button.disabled = true;
    trouble.textContent = '';
    try {
      const made = await next();
      tell(left());
      made[0]?.querySelector('a, button')?.focus();
    } catch (error) {
      trouble.textContent = sentenceOf(error);
    } finally {
      button.disabled = false;
    }
  }

  await next();
  return { nodes: [list, button, trouble], left: left(), isEmpty: shown === 0 };
}
