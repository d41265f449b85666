// SPDX-License-Identifier: GPL-3.0-or-later
// Divides a text where marks begin and end. Marks may overlap and lie in one another.

/** The parts of a claim that are marked in its article. */
export const PARTS = ['content', 'source', 'cue', 'date'];

/** The marks of claims: stretches of the text in UTF-16 code units, each with its claim and its part. */
export function marksOf(claims) {
  return claims.flatMap(claim =>
    PARTS.flatMap(part =>
      (claim[part]?.spans ?? [])
        .filter(([start, end]) => start < end)
        .map(([start, end]) => ({ start, end, part, claim })),
    ),
  );
}

/**
 * Stretches of a text, in order and without gaps between `from` and `to`, each with the marks that cover all
 * of it.
 *
 * @param cuts offsets where a stretch must end in any case
 */
export function stretches(from, to, marks, cuts = []) {
  const within = marks.filter(mark => mark.start < to && mark.end > from);
  const bounds = new Set([from, to]);
  for (const offset of [...cuts, ...within.flatMap(mark => [mark.start, mark.end])]) {
    if (offset > from && offset < to) {
      bounds.add(offset);
    }
  }
  const ordered = [...bounds].sort((one, other) => one - other);
  return ordered.slice(1).map((end, i) => {
    const start = ordered[i];
    return { start, end, marks: within.filter(mark => mark.start <= start && mark.end >= end) };
  });
}

/** The offset behind the last word of a claim's content, or else of its cue; null where no word of it was found. */
export function endOf(claim) {
  const spans = [claim.content, claim.cue, claim.source].find(part => part?.spans?.length)?.spans;
  return spans ? Math.max(...spans.map(span => span[1])) : null;
}

/** Paragraphs of a text: stretches between empty lines, without the blanks around them. */
export function paragraphs(text) {
  const found = [];
  const pattern = /\S(?:[^\n]|\n(?![^\S\n]*\n))*/g;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].trimEnd().length;
    found.push({ start: match.index, end });
  }
  return found;
}

/** Whether lines end where a column was full, as wire copy has them, so that line ends mean nothing. */
export function isHardWrapped(text) {
  const lines = text.split('\n').map(line => line.trim()).filter(line => line.length > 0);
  const full = lines.filter(line => line.length >= 50 && line.length <= 90).length;
  return lines.length >= 8 && full > lines.length / 2 && lines.every(line => line.length <= 100);
}
