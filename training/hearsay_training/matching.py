# SPDX-License-Identifier: GPL-3.0-or-later
"""Which claims of an article are right: content and source share half of their words (Dice) with a gold attribution's."""

import re

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def word_spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _WORD.finditer(text)]


def words_in(words, spans) -> set[int]:
    return {i for i, (a, b) in enumerate(words) for s, e in spans if a < e and b > s}


def dice(one: set, other: set) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0


def right(text: str, attributions, claims) -> list[bool]:
    """For each claim whether it is matched, one to one, to a gold attribution, best content first."""
    words = word_spans(text)
    gold = [(words_in(words, a.source), words_in(words, a.content)) for a in attributions]
    guess = [(words_in(words, c.source), words_in(words, c.content)) for c in claims]
    pairs = sorted(
        ((dice(g[1], p[1]), i, j) for i, g in enumerate(gold) for j, p in enumerate(guess) if g[1] & p[1]), reverse=True
    )
    taken_gold, taken_guess = set(), set()
    for overlap, i, j in pairs:
        same_source = (not gold[i][0] and not guess[j][0]) or (
            gold[i][0] and guess[j][0] and dice(gold[i][0], guess[j][0]) >= 0.5
        )
        if overlap >= 0.5 and same_source and i not in taken_gold and j not in taken_guess:
            taken_gold.add(i)
            taken_guess.add(j)
    return [j in taken_guess for j in range(len(claims))]
