// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in sentences.

import { count } from './words.js';

/** A sentence for an error of the API; other errors are faults of the page. */
export function sentenceOf(error) {
  switch (error.status) {
    case undefined:
      throw error;
    case 0:
      return 'The server does not answer. See whether it is still running, and try again.';
    case 401:
      return 'The server needs its token.';
    case 413:
      return 'This is larger than the server takes. Send its articles one by one, or start the server with a larger --max-body.';
    case 429:
      return `The server has more to do than it can. Try again in ${count(Number(error.retryAfter ?? 2), 'second')}.`;
    default:
      return sentence(error.message || `The server answered with the status ${error.status}.`);
  }
}

/** Words of the server as a sentence of their own. */
export function sentence(words) {
  const began = words[0].toUpperCase() + words.slice(1);
  return /[.!?]$/.test(began) ? began : began + '.';
}

/** A size as people read it. */
export function size(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1).replace('.0', '')} MB`;
}
