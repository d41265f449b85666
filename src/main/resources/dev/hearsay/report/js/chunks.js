// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists, of which a part is made at a time.

import { element } from './dom.js';
import { count } from './words.js';

/**
 * A list and the button that shows more of it.
 *
 * @param list empty element for the items
 * @param make gives the element of an item
 * @param noun for the button
 */
export function chunks(list, items, make, noun, size = 30) {
  let shown = 0;
  const button = element('button', { type: 'button', class: 'more', click: () => more(size, true) });
  // paper has no button
  const whole = () => more(Math.min(items.length, 2000) - shown, false);
  window.addEventListener('beforeprint', whole);

  function more(number, focus) {
    const next = items.slice(shown, shown + Math.max(0, number)).map(make);
    list.append(...next);
    shown += next.length;
    button.hidden = shown >= items.length;
    button.textContent = `Show more (${count(items.length - shown, noun)} left)`;
    if (focus) {
      next[0]?.querySelector('a, button')?.focus();
    }
  }

  more(size, false);
  return { nodes: [list, button], close: () => window.removeEventListener('beforeprint', whole) };
}
