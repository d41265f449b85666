# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles in which persons have made-up names, so that a network learns where names stand and not which there are."""

import random
import re
from dataclasses import replace

from .corpus import Article

_WORD = re.compile(r"[A-Z][a-z]{2,}")
_CONSONANTS = "bcdfghjklmnprstvwz"
_VOWELS = "aeiou"
_DOUBLED = 0.15


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


def renamed(article: Article, draw: random.Random) -> Article:
    """The words of persons' names are made up wherever they stand, each always by the same word of its length, so that all spans hold.
    Names that are also other words of the article ("Will", "May") stay."""
    words: set[str] = set()
    for name in article.names or ():
        if name.kind == "PERSON":
            words.update(_WORD.findall(article.text[slice(*name.span)]))
    others = set(re.findall(r"\b[a-z]+\b", article.text))
    new = {word: made(len(word), draw) for word in sorted(words) if word.lower() not in others}
    if not new:
        return article
    pattern = re.compile(r"\b(?:" + "|".join(sorted(new)) + r")\b")
    return replace(article, text=pattern.sub(lambda found: new[found.group()], article.text))
