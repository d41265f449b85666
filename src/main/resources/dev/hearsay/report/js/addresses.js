// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of views: the part behind #, so that links, the back button and bookmarks work in a file, too.

import { filterOf } from './filters.js';

/** The view, its subject and the filter of an address such as `#/article/3/5?kind=belief`. */
export function addressOf(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', ...subject] = path.split('/').map(unescaped);
  return { view, subject, filter: filterOf(new URLSearchParams(query)) };
}

/** The address of a view. */
export function hashOf(view, subject = [], filter = {}) {
  const query = new URLSearchParams(filter).toString();
  return '#/' + [view, ...subject].map(part => encodeURIComponent(part)).join('/') + (query ? '?' + query : '');
}

/** The address of the page as the views have it; browsers let a page change it only so many times a second. */
export function currentAddress() {
  let hash = location.hash;
  let writing;

  return {
    get: () => addressOf(hash),

    /** Takes the address from the browser, when the reader has followed a link. */
    follow() {
      clearTimeout(writing);
      hash = location.hash;
    },

    /** Changes the address without a step in the history. */
    replace(changed) {
      hash = changed;
      clearTimeout(writing);
      writing = setTimeout(() => history.replaceState(null, '', hash), 250);
    },
  };
}

/** Shows the view of the address again, which has something else to show now. */
export function showAgain() {
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function unescaped(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
