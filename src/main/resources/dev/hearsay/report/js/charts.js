// SPDX-License-Identifier: GPL-3.0-or-later
// Small plots as inline SVG. Each says in its label what it shows, for those who don't see it.

import { element, svg } from './dom.js';
import { count, spokenDate } from './words.js';

const DAY = 24 * 60 * 60 * 1000;
const WIDTH = 640;
const FOOT = 18;

/** The first and the last day of claims; null where none has a date. */
export function daysOf(claims) {
  let first = null;
  let last = null;
  for (const { date } of claims) {
    if (date?.from) {
      first = first === null || date.from < first ? date.from : first;
      last = last === null || date.from > last ? date.from : last;
    }
  }
  return first === null ? null : { first, last };
}

/**
 * How many claims there are by day, or by month or year where the days are many; null where there is nothing to compare.
 *
 * @param range first and last day of the axis
 */
export function timeline(claims, range, height = 96) {
  if (range === null || range.first === range.last) {
    return null;
  }
  const period = periodOf(range);
  const bars = new Map();
  for (const { date } of claims) {
    if (date?.from) {
      const key = period.key(date.from);
      bars.set(key, (bars.get(key) ?? 0) + 1);
    }
  }
  if (bars.size === 0) {
    return null;
  }
  const slots = period.index(range.last) - period.index(range.first) + 1;
  const step = WIDTH / slots;
  const width = Math.max(1.5, Math.min(24, step * 0.8));
  const most = Math.max(...bars.values());
  const [peak] = [...bars].find(bar => bar[1] === most);
  const shapes = [...bars].map(([key, number]) => {
    const tall = Math.max(2, (number / most) * (height - FOOT - 14));
    const middle = (period.index(key) - period.index(range.first) + 0.5) * step;
    return svg(
      'rect',
      { class: 'bar', x: middle - width / 2, y: height - FOOT - tall, width, height: tall },
      svg('title', {}, `${spokenDate(key)}: ${count(number, 'claim')}`),
    );
  });
  const label = `Claims by ${period.name}, from ${spokenDate(period.key(range.first))} to `
    + `${spokenDate(period.key(range.last))}; most, ${most}, in the ${period.name} ${spokenDate(peak)}`;
  return figure('Claims by ' + period.name, label, height, shapes, [
    text(0, height - 3, 'start', spokenDate(period.key(range.first))),
    text(WIDTH, height - 3, 'end', spokenDate(period.key(range.last))),
    text(0, 10, 'start', 'at most ' + count(most, 'claim')),
  ]);
}

function periodOf({ first, last }) {
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  if (days <= 120) {
    return { name: 'day', key: day => day.slice(0, 10), index: day => Math.round(Date.parse(day) / DAY) };
  }
  if (days <= 3650) {
    const months = key => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7));
    return { name: 'month', key: day => day.slice(0, 7), index: months };
  }
  return { name: 'year', key: day => day.slice(0, 4), index: key => Number(key.slice(0, 4)) };
}

/** How the confidences of claims are distributed, in tenths; null where no claim has one. */
export function confidences(claims, height = 96) {
  const bins = new Array(10).fill(0);
  const known = claims.filter(claim => typeof claim.confidence === 'number');
  known.forEach(claim => {
    bins[Math.min(9, Math.floor(claim.confidence * 10 + 1e-9))] += 1;
  });
  if (known.length === 0) {
    return null;
  }
  const most = Math.max(...bins);
  const step = WIDTH / 10;
  const shapes = bins.flatMap((number, i) => {
    const tall = number === 0 ? 0 : Math.max(2, (number / most) * (height - FOOT - 16));
    const title = `${i / 10} to ${(i + 1) / 10}: ${count(number, 'claim')}`;
    return [
      svg(
        'rect',
        { class: 'bar', x: i * step + 3, y: height - FOOT - tall, width: step - 6, height: tall },
        svg('title', {}, title),
      ),
      number > 0 ? text(i * step + step / 2, height - FOOT - tall - 4, 'middle', number.toLocaleString('en')) : null,
    ];
  });
  const ticks = Array.from({ length: 11 }, (any, i) =>
    text(i * step, height - 3, i === 0 ? 'start' : i === 10 ? 'end' : 'middle', (i / 10).toString()));
  const sure = known.filter(claim => claim.confidence >= 0.8).length;
  const label = `Confidence of ${count(known.length, 'claim')}: ${sure.toLocaleString('en')} at 0.8 or more, `
    + `${known.filter(claim => claim.confidence < 0.5).length.toLocaleString('en')} below 0.5`;
  return figure('Confidence', label, height, shapes, ticks);
}

function text(x, y, anchor, words) {
  return svg('text', { x, y, 'text-anchor': anchor }, words);
}

function figure(caption, label, height, shapes, words) {
  return element(
    'figure',
    { class: 'plot' },
    element('figcaption', {}, caption),
    svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label },
      svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: height - FOOT + 0.5, y2: height - FOOT + 0.5 }),
      shapes,
      words,
    ),
  );
}
