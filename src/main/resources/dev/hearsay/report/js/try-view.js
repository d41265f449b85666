// SPDX-License-Identifier: GPL-3.0-or-later
// A text or a file of the reader's own, and its claims. Nothing of it is stored.

import { showAgain } from './addresses.js';
import { ApiError } from './api.js';
import { articleView } from './article-view.js';
import { collection } from './collection.js';
import { addressOfArticle } from './claim-card.js';
import { element, link } from './dom.js';
import { sentence, sentenceOf, size } from './problems.js';
import { articleOf } from './records.js';
import { count } from './words.js';

const PASTED = 'Pasted text';

/**
 * The view, which keeps what was sent and found.
 *
 * @param about the server: whether it has claims, whether it needs a token, and the most bytes that it takes
 */
export function tryView(server, about) {
  let result = null;
  const form = tryForm(send);
  takeFiles(form);

  async function send(body, name, date) {
    if (body.size > about.max_body) {
      throw new TooLarge(`This has ${size(body.size)}; the server takes at most ${size(about.max_body)} (--max-body).`);
    }
    const { claims, articles, failures } = await server.post('/v1/extract', {
      name: name.replace(/[/\\:\p{Cc}]/gu, '_').slice(0, 200) || PASTED, date, text: true, offsets: 'utf16',
    }, body);
    const texts = articles.map(article => article.text);
    let next = 0;
    const model = collection(articles.map((article, i) => {
      // claims come in the order of their articles
      const records = claims.slice(next, next + article.claims);
      next += article.claims;
      const facts = { file: name, ...records[0]?.article, heading: article.heading };
      return articleOf(facts, i, article.text, records, { view: 'try', linked: about.claims });
    }));
    result = { model, texts, failures };
    if (location.hash === '#/try/0') {
      showAgain();
    } else {
      location.hash = '#/try/0';
    }
  }

  return async ({ address, remember }) => {
    if (server.isRefused() || (about.token && !server.isAuthorized())) {
      throw new ApiError(401);
    }
    if (address.subject.length === 0 || result === null) {
      return form.view();
    }
    const view = await articleView({
      model: result.model,
      source: { text: async key => result.texts[key] },
      address,
      filter: {},
      found: result.model.claims,
      remember,
    });
    return { ...view, unfiltered: true, nodes: [summary(result), view.nodes] };
  };
}

/** Something that is not sent at all. */
class TooLarge extends Error {}

function summary({ model, failures }) {
  return element(
    'div',
    { class: 'tried' },
    element('p', {}, 'Nothing is stored. ', link('#/try', {}, 'Try another text')),
    model.articles.length < 2 ? null : element('ul', { 'aria-label': 'Articles' }, model.articles.map(article =>
      element('li', {}, link(addressOfArticle(article), {}, article.heading), ', ', count(article.claims.length, 'claim')))),
    failures.length === 0 ? null : element('ul', { 'aria-label': 'What could not be read' }, failures.map(failure =>
      element('li', {}, sentence(`${failure.article}: ${failure.message}`)))),
  );
}

/** The form, which is kept while other views are shown. */
function tryForm(send) {
  const text = element('textarea', {
    id: 'try-text', name: 'text', rows: 12, spellcheck: 'false',
    keydown: event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        submit();
      }
    },
  });
  const date = element('input', { type: 'date', id: 'try-date', name: 'date' });
  const file = element('input', { type: 'file', id: 'try-file', hidden: true, change: () => take(file.files[0]) });
  const progress = element('p', { class: 'progress', role: 'status' });
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const button = element('button', { class: 'act' }, 'Find claims');
  let busy = false;

  async function run(body, name) {
    if (busy) {
      return;
    }
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    trouble.textContent = '';
    progress.textContent = `Reading ${name === PASTED ? 'the text' : name}…`;
    try {
      await send(body, name, date.value);
    } catch (error) {
      if (error.status === 401) {
        showAgain();
      } else {
        trouble.textContent = error instanceof TooLarge ? error.message : sentenceOf(error);
      }
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
      progress.textContent = '';
      file.value = '';
    }
  }

  function submit() {
    if (text.value.trim() === '') {
      trouble.textContent = 'There is no text yet: paste one, or choose a file.';
      text.focus();
      return;
    }
    run(new Blob([text.value]), PASTED);
  }

  function take(chosen) {
    if (chosen) {
      run(chosen, chosen.name);
    }
  }

  const node = element(
    'form',
    { class: 'form', submit: event => {
      event.preventDefault();
      submit();
    } },
    element('div', {}, element('label', { for: 'try-text' }, 'Text of an article'), text),
    element('div', { class: 'row' },
      element('div', {}, element('label', { for: 'try-date' }, 'Day of publication (optional)'), date),
      button,
      element('button', { type: 'button', class: 'pick', click: () => file.click() }, 'Choose a file…'),
      file),
    progress,
    trouble,
  );

  return {
    take,

    paste(words) {
      text.value = words;
      submit();
    },

    view: () => ({
      title: 'Try a text',
      unfiltered: true,
      nodes: [
        element('h1', { tabindex: '-1' }, 'Try a text'),
        element('p', { class: 'lead' },
          'Paste English news, or drop a file anywhere on this page: a text, a web page, a feed, a table or an archive. '
          + 'It is read on this server, and nothing of it is stored.'),
        node,
      ],
    }),
  };
}

/** Files that are dropped on the page, and texts that are pasted where there is no field. */
function takeFiles(form) {
  const page = document.documentElement;
  // a form with what is not sent yet must not vanish by a paste or a drop beside its fields
  const isFree = () => document.querySelector('main [data-unsent]') === null;
  const hasFiles = event => isFree() && event.dataTransfer?.types.includes('Files');

  function show() {
    if (location.hash !== '#/try') {
      location.hash = '#/try';
    }
  }

  document.addEventListener('dragover', event => {
    if (hasFiles(event)) {
      event.preventDefault();
      page.classList.add('dropping');
    }
  });
  document.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) {
      page.classList.remove('dropping');
    }
  });
  document.addEventListener('drop', event => {
    if (hasFiles(event)) {
      event.preventDefault();
      page.classList.remove('dropping');
      show();
      form.take(event.dataTransfer.files[0]);
    }
  });
  document.addEventListener('paste', event => {
    const words = event.clipboardData.getData('text/plain');
    if (isFree() && !event.target.closest?.('input, textarea') && words.trim() !== '') {
      show();
      form.paste(words);
    }
  });
}
