// SPDX-License-Identifier: GPL-3.0-or-later
// Makes elements. Strings only ever become text nodes and attributes: no markup is parsed from data.

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element; an attribute that is a function is a listener, one that is null or false is left out. */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** A link within the report. */
export function link(href, attributes, ...children) {
  return element('a', { href, ...attributes }, ...children);
}

/** The items with a separator between them; what is null is left out. */
export function separated(separator, items) {
  return items
    .filter(item => item !== null && item !== undefined && item !== '')
    .flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}
