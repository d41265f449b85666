# SPDX-License-Identifier: GPL-3.0-or-later
"""A generated article under construction, and the names and words of a corpus that it is made from."""

import random
from dataclasses import dataclass

from .corpus import Article, Attribution, Span


@dataclass(frozen=True)
class Speech:
    """The material that a corpus offers for such forms."""

    names: tuple[str, ...]  # of persons, two or three words
    words: tuple[str, ...]  # of direct speech, without its marks


class Draft:
    """A text under construction, with its attributions."""

    def __init__(self):
        self.parts: list[str] = []
        self.length = 0
        self.attributions: list[Attribution] = []

    def add(self, text: str) -> Span:
        self.parts.append(text)
        self.length += len(text)
        return self.length - len(text), self.length

    def excerpt(self, article: Article, bounds: list[Span]) -> None:
        """Consecutive paragraphs with the attributions in them; an attribution that extends beyond them is cut to the part inside."""
        if not bounds:
            return
        first, last = bounds[0][0], bounds[-1][1]
        shift = self.length - first
        for one in article.attributions:
            inside = [
                tuple((a + shift, b + shift) for a, b in role if first <= a and b <= last)
                for role in (one.source, one.cue, one.content)
            ]
            if inside[1] or inside[2]:
                self.attributions.append(Attribution(*inside))
        self.add(article.text[first:last])
        self.add("\n\n")


def opening(draft: Draft, lines: tuple[str, ...], draw: random.Random) -> None:
    if draw.random() < 0.6:
        draft.add(draw.choice(lines) + "\n\n")


def surname(name: str) -> str:
    return name.split()[-1]


def passage(speech: Speech, draw: random.Random) -> str:
    return " ".join(draw.sample(speech.words, draw.choice((1, 1, 2, 3))))
