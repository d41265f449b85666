# SPDX-License-Identifier: GPL-3.0-or-later
"""Decodes scores to attributions, in numpy only: the product does the same steps in Java, in this order.

1. Cue candidates: runs of words whose probability of being in a cue reaches a threshold; a word that is more likely to
   begin a cue than to continue one starts a new run.
2. For each candidate the words of the cue are forced to O, and the best tag sequence with at most one source and the
   probability of each tag are computed by the chain (chains.py).
3. Spans are read from the tags; none crosses the end of a paragraph, a gap of one non-word within a paragraph is closed,
   and spans without a letter or digit are dropped. Words at the edges of the cue that are much less probable than its best
   word are left out.
4. An attribution with no content is dropped.
5. Its confidence is computed (calibration.py); an attribution below a threshold is dropped.
6. Of two attributions with almost the same content, the less confident one is dropped.
7. A content span that several attributions have is kept by one that has no other, or else by the one whose model
   probability for its words is highest; the others lose it, unless it is their only one.
"""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from .calibration import Calibration, Evidence
from .chains import best, probabilities
from .pieces import Pieces


@dataclass(frozen=True)
class Settings:
    candidate: float = 0.2  # least probability of a cue word (step 1)
    trim: float = 0.5  # share of the best word's probability that a cue's edge must reach (step 3)
    gap: int = 1  # most non-words between spans that are joined (step 3)
    confidence: float = 0.37  # least confidence of an attribution (step 5)
    same: float = 0.8  # least Dice coefficient of contents that count as the same (step 6)
    contested: float = 0.5  # least Dice coefficient of content spans that count as the same (step 7)
    calibration: Calibration = field(default_factory=Calibration)


def calibrated(path) -> Settings:
    """The settings with the values that fit.py wrote."""
    fitted = json.loads(Path(path).read_text())
    return Settings(confidence=fitted["confidence"], calibration=Calibration(tuple(fitted["calibration"])))


@dataclass(frozen=True)
class Claim:
    """Spans are in code points of the article."""

    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]
    confidence: float
    evidence: Evidence
    likely: list[float]  # for each content span, the mean probability of its words


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def cue_candidates(logits: np.ndarray, least: float = 0.2) -> list[tuple[int, int]]:
    """Step 1. logits [w, 3] -> spans of words."""
    spans: list[tuple[int, int]] = []
    inside = False
    for w, (outside, begin, within) in enumerate(softmax(logits)):
        if 1 - outside < least:
            inside = False
        elif inside and begin <= within:
            spans[-1] = (spans[-1][0], w + 1)
        else:
            spans.append((w, w + 1))
            inside = True
    return spans


def decode(text: str, pieces: Pieces, reading, settings: Settings = Settings()) -> list[Claim]:
    """All steps for one article, claims in the order of their cues."""
    cue_probability = 1 - softmax(reading.cues)[:, 0]
    places = list(zip(pieces.word_starts().tolist(), pieces.word_ends().tolist()))
    claims = []
    for span, offset, roles in zip(reading.spans, reading.offsets, reading.roles):
        if cue_probability[slice(*span)].max() >= settings.candidate:
            claim = _claim(text, places, cue_probability, span, offset, roles, reading.steps, settings)
            if claim is not None and claim.confidence >= settings.confidence:
                claims.append(claim)
    return _uncontested(_without_duplicates(claims, settings), settings)


def without_cue(roles: np.ndarray, cue: tuple[int, int], offset: int) -> np.ndarray:
    """Step 2: role scores [w, 5] of the words from offset on, where those of the cue are O."""
    scores = roles.astype(np.float64)
    inside = slice(max(cue[0] - offset, 0), cue[1] - offset)
    scores[inside] = -1e4
    scores[inside, 0] = 0
    return scores


def _claim(text, places, cue_probability, cue, offset, roles, steps, settings):
    scores = without_cue(roles, cue, offset)
    tags, probability = best(scores, steps), probabilities(scores, steps)
    sources, contents = (_spans(text, places, tags, role, offset, settings.gap) for role in (1, 2))
    if not contents:
        return None
    likely = cue_probability[slice(*cue)]
    kept = np.flatnonzero(likely >= settings.trim * likely.max())
    shown = (cue[0] + int(kept[0]), cue[0] + int(kept[-1]) + 1)
    of_role = np.stack([probability[:, 0], probability[:, 1:3].sum(1), probability[:, 3:5].sum(1)], 1)
    evidence = Evidence(
        cue=float(likely.max()),
        source=float(np.mean([of_role[a:b, 1].mean() for a, b in sources])) if sources else float(1 - of_role[:, 1].max()),
        content=float(np.concatenate([of_role[a:b, 2] for a, b in contents]).mean()),
        edges=float(np.mean([probability[a, 3] + (1 if b == len(tags) else 1 - probability[b, 4]) for a, b in contents]) / 2),
        sourced=bool(sources),
    )
    where = lambda a, b: (places[offset + a][0], places[offset + b - 1][1])  # noqa: E731
    return Claim(
        [where(a, b) for a, b in sources],
        [(places[shown[0]][0], places[shown[1] - 1][1])],
        [where(a, b) for a, b in contents],
        settings.calibration.confidence(evidence),
        evidence,
        [float(of_role[a:b, 2].mean()) for a, b in contents],
    )


def _spans(text, places, tags, role: int, offset: int, gap: int) -> list[tuple[int, int]]:
    """Step 3: spans of one role, in words of the window."""
    between = lambda a, b: text[places[offset + a][1] : places[offset + b][0]]  # noqa: E731
    says = lambda a, b: any(char.isalnum() for char in text[places[offset + a][0] : places[offset + b - 1][1]])  # noqa: E731
    spans: list[tuple[int, int]] = []
    for w, tag in enumerate(tags):
        if (tag + 1) // 2 != role:
            continue
        last = spans[-1][1] if spans else None
        goes_on = spans and "\n" not in between(last - 1, w) and (
            (last == w and tag % 2 == 0) or (0 < w - last <= gap and not says(last, w))
        )
        if goes_on:
            spans[-1] = (spans[-1][0], w + 1)
        else:
            spans.append((w, w + 1))
    return [(a, b) for a, b in spans if says(a, b)]


def _without_duplicates(claims: list[Claim], settings: Settings) -> list[Claim]:
    """Step 6."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=lambda one: -one.confidence):
        if all(overlap(claim.content, other.content) < settings.same for other in kept):
            kept.append(claim)
    return sorted(kept, key=lambda one: one.cue)


def _uncontested(claims: list[Claim], settings: Settings) -> list[Claim]:
    """Step 7."""
    result = []
    for i, claim in enumerate(claims):
        lost = [
            any(
                overlap([span], [other]) >= settings.contested
                and (len(rival.content) == 1, theirs, -j) > (len(claim.content) == 1, own, -i)
                for j, rival in enumerate(claims)
                if j != i
                for other, theirs in zip(rival.content, rival.likely)
            )
            for span, own in zip(claim.content, claim.likely)
        ]
        if any(lost) and not all(lost):
            claim = replace(claim, content=[span for span, gone in zip(claim.content, lost) if not gone])
        result.append(claim)
    return result


def overlap(one, other) -> float:
    """Dice coefficient of two lists of spans, in characters."""
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    size = sum(b - a for a, b in one) + sum(b - a for a, b in other)
    return 2 * shared / size if size else 1.0
