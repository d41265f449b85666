// SPDX-License-Identifier: GPL-3.0-or-later
// Words and numbers as people read them, and text as it is searched.

/** The text in the form in which texts are compared: case, accents and the shape of quotation marks do not count. */
export function folded(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ');
}

/** What is searched for: words, and phrases in double quotation marks. */
export function searchTerms(query) {
  return (folded(query).match(/"[^"]+"|[^\s"]+/g) ?? []).map(term => term.replaceAll('"', '').trim()).filter(Boolean);
}

/** A number with its noun, in the plural where it needs to be. */
export function count(number, noun, plural = noun + 's') {
  return number.toLocaleString('en') + ' ' + (number === 1 ? noun : plural);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];

/** A date in the words of a reader: a day, a week, a month or a year, as precise as it is written. */
export function spokenDate(value) {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) {
    return `week ${Number(week[2])} of ${week[1]}`;
  }
  const [year, month, day] = value.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** Where a date comes from. */
export function spokenBasis(basis, words) {
  switch (basis) {
    case 'published':
      return 'the day of publication';
    case 'expression':
      return words ? `from “${words}”` : 'from words of the article';
    case 'event':
      return words ? `from the event, “${words}”` : 'from the event';
    default:
      return '';
  }
}

/** A confidence with two digits; a guess has a question mark, as in the tables of the command. */
export function spokenConfidence(confidence) {
  return confidence.toFixed(2) + (confidence < 0.5 ? '?' : '');
}
