// SPDX-License-Identifier: GPL-3.0-or-later
// The server's API. Its token, where it needs one, is kept as long as the tab.

const TOKEN = 'hearsay-token';

/** An answer that is a problem, or none: status 0. */
export class ApiError extends Error {
  constructor(status, problem = {}, retryAfter = null) {
    super(problem.detail ?? '');
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The API of the server that the page is from. */
export function api() {
  let refused = false;

  async function ask(path, parameters, options = {}) {
    const token = sessionStorage.getItem(TOKEN);
    let response;
    try {
      response = await fetch(path + queryOf(parameters), {
        ...options,
        headers: token ? { Authorization: 'Bearer ' + token } : {},
        cache: 'no-store',
        redirect: 'error',
      });
    } catch {
      throw new ApiError(0);
    }
    const json = await response.json().catch(() => ({}));
    refused = response.status === 401;
    if (!response.ok) {
      throw new ApiError(response.status, json, response.headers.get('Retry-After'));
    }
    return json;
  }

  return {
    /** What a path answers. */
    get: (path, parameters = {}) => ask(path, parameters),

    /** What it answers to a body. */
    post: (path, parameters, body) => ask(path, parameters, { method: 'POST', body }),

    /** Sends this token from now on. */
    authorize(token) {
      sessionStorage.setItem(TOKEN, token);
      refused = false;
    },

    /** Whether a token is sent. */
    isAuthorized: () => sessionStorage.getItem(TOKEN) !== null,

    /** Whether the last request lacked the token. */
    isRefused: () => refused,
  };
}

/** The parameters that have a value. */
function queryOf(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return given.length === 0 ? '' : '?' + new URLSearchParams(given);
}
