# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles in which persons and places have other names, so that a network learns where names stand and not which there are."""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from .corpus import Article

_WORD = re.compile(r"[A-Z][a-z]{2,}")
_CONSONANTS = "bcdfghjklmnprstvwz"
_VOWELS = "aeiou"
_DOUBLED = 0.15
_MADE_UP, _COMMON = 0.5, 0.3  # shares of new words; the rest are from names of other articles
_PLACES = 0.5  # share of renamed articles whose places get other names, too


def made(length: int, draw: random.Random) -> str:
    """A word that can be spoken, with a capital."""
    letters: list[str] = []
    vowel = draw.random() < 0.3
    while len(letters) < length:
        letters.append(draw.choice(_VOWELS if vowel else _CONSONANTS))
        if letters[1:] and draw.random() < _DOUBLED:
            letters.append(letters[-1] if vowel else draw.choice("lnrst"))
        vowel = not vowel
    return "".join(letters)[:length].capitalize()


class Renaming:
    """Draws new words for names: made-up ones, common nouns and verbs with a capital ("Rivers", "Sharp"), and words from names of other articles."""

    def __init__(self, articles: Iterable[Article]):
        common: Counter[str] = Counter()
        named: set[str] = set()
        for article in articles:
            common.update(re.findall(r"\b[a-z]{3,}\b", article.text))
            named.update(_words_of(article, {"PERSON"}))
        self.common = _by_length(word.capitalize() for word, times in common.items() if times > 2)
        self.named = _by_length(named)

    def renamed(self, article: Article, draw: random.Random) -> Article:
        """The words of names are replaced wherever they stand, each always by the same word of its length, so that all spans hold.
        Names that are also other words of the article ("Will", "May") stay."""
        kinds = {"PERSON", "LOCATION"} if draw.random() < _PLACES else {"PERSON"}
        others = set(re.findall(r"\b[a-z]+\b", article.text))
        words = sorted(word for word in _words_of(article, kinds) if word.lower() not in others)
        if not words:
            return article
        new = {word: self._word(len(word), draw) for word in words}
        pattern = re.compile(r"\b(?:" + "|".join(words) + r")\b")
        return replace(article, text=pattern.sub(lambda found: new[found.group()], article.text))

    def _word(self, length: int, draw: random.Random) -> str:
        kind = draw.random()
        if kind >= _MADE_UP:
            words = (self.common if kind < _MADE_UP + _COMMON else self.named).get(length)
            if words:
                return draw.choice(words)
        return made(length, draw)


def _words_of(article: Article, kinds: set[str]) -> set[str]:
    return {word for name in article.names or () if name.kind in kinds for word in _WORD.findall(article.text[slice(*name.span)])}


def _by_length(words: Iterable[str]) -> dict[int, list[str]]:
    found = defaultdict(list)
    for word in sorted(words):
        found[len(word)].append(word)
    return dict(found)
