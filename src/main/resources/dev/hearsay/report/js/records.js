// SPDX-License-Identifier: GPL-3.0-or-later
// Claim records as the views read claims: offsets in UTF-16 code units, as JavaScript counts.

/**
 * A claim.
 *
 * @param record as the API gives it
 * @param article that it is shown with
 * @param unit gives the UTF-16 offset of an offset of the record
 * @param linked whether its speakers have pages
 */
export function claimOf(record, article, unit = offset => offset, linked = true) {
  const passage = words => words && { text: words.text, spans: words.spans.map(([start, end]) => [unit(start), unit(end)]) };
  return {
    id: record.id,
    article,
    speech: record.speech,
    kind: record.kind,
    stance: record.cue?.stance,
    negated: record.cue?.negated,
    confidence: record.confidence,
    checkworthy: record.checkworthy,
    speakers: (record.speakers ?? [record.speaker]).filter(Boolean).map(speaker => ({
      // a speaker is looked up by the user's own identifier or by name
      key: linked ? speaker.id ?? speaker.name : null,
      name: speaker.name,
      id: speaker.id,
      entity: speaker.entity,
      role: speaker.role,
      affiliation: speaker.affiliation,
      anonymous: speaker.anonymous,
    })),
    source: passage(record.source),
    cue: passage(record.cue),
    content: passage(record.content),
    date: record.date.value === null ? null : { ...passage(record.date), value: record.date.value, basis: record.date.basis },
    addressee: record.addressee?.text,
    medium: record.medium?.text,
    holds: true,
  };
}

/** A claim whose speakers lead to the people that they are: ids, or null for a speaker who is none. */
export function withPeople(claim, people = []) {
  claim.speakers.forEach((speaker, i) => {
    speaker.person = people[i] ?? null;
  });
  return claim;
}

/** An article, with its claims. */
export function articleOf(facts, key, text, records, more = {}) {
  const article = {
    key,
    heading: facts.heading,
    file: facts.file,
    publisher: facts.publisher,
    url: facts.url,
    published: facts.published,
    status: facts.status,
    state: text === null ? 'absent' : null,
    ...more,
  };
  const unit = text === null || records[0]?.offsets !== 'codepoint' ? undefined : codePoints(text);
  article.claims = records.map((record, i) => withPeople(claimOf(record, article, unit, more.linked), facts.people?.[i]));
  return article;
}

/** The function from offsets in code points of a text to offsets in UTF-16 code units; undefined where they are the same. */
export function codePoints(text) {
  if (!/[\uD800-\uDBFF]/.test(text)) {
    return undefined;
  }
  const units = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return offset => units[offset] ?? at;
}
