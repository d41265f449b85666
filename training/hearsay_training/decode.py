# SPDX-License-Identifier: GPL-3.0-or-later
"""From logits to attributions, in numpy only: the product does the same steps in Java, in this order.

1. Cue candidates: runs of words whose probability of being in a cue reaches a threshold; a word that rather begins
   a cue than continues one starts a new run.
2. For each candidate, piece logits of roles become word logits (mean over the word's pieces).
3. The best tag sequence by Viterbi, in which an inside tag only follows a begin or inside of the same role; the
   words of the cue itself are forced to O.
4. Spans are read off, none runs over the end of a paragraph, a gap of one non-word within a paragraph is closed, spans without a letter or digit
   are dropped.
   Of the cue, words at its edges that are much less likely than its best word are left out.
5. Of the source spans the one with the highest summed probability stays.
6. An attribution with no content is dropped, and one whose confidence (cue probability times the mean probability
   of its content words) is under a threshold.
7. Of two attributions with almost the same content, the less confident one is dropped.
"""

from dataclasses import dataclass

import numpy as np

from .labels import ROLE_TAGS
from .pieces import Pieces


@dataclass(frozen=True)
class Settings:
    candidate: float = 0.3  # least probability of a cue word (step 1)
    confidence: float = 0.42  # least confidence of an attribution (step 6)
    trim: float = 0.5  # share of the best word's probability that a cue's edge must reach (step 4)
    piece: float = 0.0  # least mean probability of a content span beside the first (step 4)
    gap: int = 1  # most non-words between spans that are joined (step 4)
    same: float = 0.8  # Dice of contents from which two attributions are the same (step 7)


@dataclass(frozen=True)
class Claim:
    """Spans are in code points of the article."""

    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]
    confidence: float


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def word_means(values: np.ndarray, words: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Means over the pieces of each word. Returns [w, …] and the first piece of each word with the end: [w + 1]."""
    begins = np.flatnonzero(np.diff(words, prepend=words[:1] - 1))
    bounds = np.append(begins, len(words))
    counts = np.diff(bounds).reshape((-1,) + (1,) * (values.ndim - 1))
    return np.add.reduceat(values, begins, axis=0) / counts, bounds


def cue_candidates(logits: np.ndarray, words: np.ndarray, least: float = 0.2) -> list[tuple[int, int]]:
    """Step 1. logits [n, 3] over pieces -> spans of pieces of whole words."""
    if len(logits) == 0:
        return []
    means, bounds = word_means(logits, words)
    probability = softmax(means)
    spans: list[tuple[int, int]] = []
    inside = False
    for w, (outside, begin, within) in enumerate(probability):
        if 1 - outside < least:
            inside = False
        elif inside and begin <= within:
            spans[-1] = (spans[-1][0], int(bounds[w + 1]))
        else:
            spans.append((int(bounds[w]), int(bounds[w + 1])))
            inside = True
    return spans


_ALLOWED = np.array(
    [
        [not now.startswith("I") or (before != "O" and before[1:] == now[1:]) for now in ROLE_TAGS]
        for before in ROLE_TAGS
    ]
)


def viterbi(scores: np.ndarray) -> np.ndarray:
    """Step 3. Log probabilities [w, 5] -> tags [w]."""
    steps = np.where(_ALLOWED, 0.0, -1e9)
    total = scores[0] + steps[0]
    back = np.zeros(scores.shape, dtype=int)
    for w in range(1, len(scores)):
        ways = total[:, None] + steps
        back[w] = ways.argmax(0)
        total = ways.max(0) + scores[w]
    tags = [int(total.argmax())]
    for w in range(len(scores) - 1, 0, -1):
        tags.append(int(back[w][tags[-1]]))
    return np.array(tags[::-1])


def decode(text: str, pieces: Pieces, reading, settings: Settings = Settings()) -> list[Claim]:
    """All steps for one article, claims in the order of their cues."""
    if len(pieces) == 0:
        return []
    cue_words, bounds = word_means(reading.cues, pieces.words)
    cue_probability = 1 - softmax(cue_words)[:, 0]
    claims = []
    for span, offset, roles in zip(reading.spans, reading.offsets, reading.roles):
        first, last = pieces.words[span[0]], pieces.words[span[1] - 1] + 1
        cue_score = float(cue_probability[first:last].max())
        if cue_score >= settings.candidate:
            words = cue_probability[first:last]
            kept = np.flatnonzero(words >= settings.trim * cue_score)
            shown = (int(pieces.starts[bounds[first + kept[0]]]), int(pieces.ends[bounds[first + kept[-1] + 1] - 1]))
            claim = _claim(text, pieces, span, offset, roles, (shown, cue_score), settings)
            if claim is not None and claim.confidence >= settings.confidence:
                claims.append(claim)
    return _without_doubles(claims, settings)


def _claim(text, pieces, span, offset, roles, cue, settings):
    words = pieces.words[offset : offset + len(roles)]
    logits, bounds = word_means(roles, words)
    probability = softmax(logits)
    score = np.log(probability + 1e-9)
    begin, end = (int(np.searchsorted(bounds, p - offset)) for p in span)
    score[begin:end] = -1e9
    score[begin:end, 0] = 0
    tags = viterbi(score)
    place = lambda a, b: (int(pieces.starts[offset + bounds[a]]), int(pieces.ends[offset + bounds[b] - 1]))  # noqa: E731
    parted = lambda a, b: "\n" in text[place(a - 1, a)[1] : place(b, b + 1)[0]]  # noqa: E731
    spans = {1: [], 2: []}
    for w, tag in enumerate(tags):
        role = (tag + 1) // 2
        if role == 0:
            continue
        if tag % 2 == 0 and spans[role] and spans[role][-1][1] == w and not parted(w, w):
            spans[role][-1] = (spans[role][-1][0], w + 1)
        else:
            spans[role].append((w, w + 1))
    says = lambda a, b: any(char.isalnum() for char in text[slice(*place(a, b))])  # noqa: E731
    for role in spans:
        joined: list[tuple[int, int]] = []
        for a, b in spans[role]:
            before = joined[-1][1] if joined else None
            if joined and 0 < a - before <= settings.gap and not parted(before, a) and not says(before, a):
                joined[-1] = (joined[-1][0], b)
            else:
                joined.append((a, b))
        spans[role] = [(a, b) for a, b in joined if says(a, b)]
    if not spans[2]:
        return None
    role_probability = np.stack([probability[:, 0], probability[:, 1:3].sum(1), probability[:, 3:5].sum(1)], 1)
    source = max(spans[1], key=lambda ab: role_probability[ab[0] : ab[1], 1].sum(), default=None)
    likely = [float(role_probability[a:b, 2].mean()) for a, b in spans[2]]
    spans[2] = [ab for ab, p in zip(spans[2], likely) if p >= settings.piece or p == max(likely)]
    certainty = float(np.mean(np.concatenate([role_probability[a:b, 2] for a, b in spans[2]])))
    shown, cue_score = cue
    return Claim(
        [place(*source)] if source else [], [shown], [place(a, b) for a, b in spans[2]], round(cue_score * certainty, 4)
    )


def _without_doubles(claims: list[Claim], settings: Settings) -> list[Claim]:
    """Step 7."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda one: -one.confidence):
        if all(overlap(claim.content, other.content) < settings.same for other in kept):
            kept.append(claim)
    return sorted(kept, key=lambda one: one.cue)


def overlap(one, other) -> float:
    """Dice of two lists of spans, in characters."""
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    size = sum(b - a for a, b in one) + sum(b - a for a, b in other)
    return 2 * shared / size if size else 1.0
