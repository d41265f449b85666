# SPDX-License-Identifier: GPL-3.0-or-later
"""An article as word pieces with the features that the encoder lacks."""

from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from .quotes import KINDS as QUOTES
from .quotes import paragraphs, quotation

CASES = 5
"""Letter case of the piece: no letters, lower, capitalised, all capitals, mixed."""
PLACES = 3
"""Place of the piece: inside, first of a sentence, first of a paragraph."""
SIZES = (CASES, QUOTES, PLACES)


@dataclass(frozen=True)
class Pieces:
    """n word pieces in text order. Offsets are in code points, half-open."""

    ids: np.ndarray  # [n] vocabulary ids, without [CLS] and [SEP]
    starts: np.ndarray  # [n]
    ends: np.ndarray  # [n]
    features: np.ndarray  # [n, 3]: case, quotation, place
    words: np.ndarray  # [n] index of the word that the piece belongs to, from 0, rising
    units: tuple[tuple[int, int], ...]  # spans of pieces that a window doesn't part: paragraphs, or sentences of long ones

    def __len__(self) -> int:
        return len(self.ids)


def load_tokenizer(path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def case_of(word: str) -> int:
    if not any(char.isalpha() for char in word):
        return 0
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    return 2 if word[0].isupper() else 4


def cut(text: str, tokenizer: Tokenizer, longest_unit: int = 128) -> Pieces:
    """Cuts a text into pieces, paragraph by paragraph; no unit is longer than longest_unit pieces."""
    quoted = quotation(text)
    ids, starts, ends, features, words, units = [], [], [], [], [], []
    for start, end in paragraphs(text):
        encoding = tokenizer.encode(text[start:end], add_special_tokens=False)
        first, sentence_starts, after_stop = len(ids), [], False
        for i, (token, (a, b)) in enumerate(zip(encoding.tokens, encoding.offsets)):
            surface = text[start + a : start + b]
            inner = token.startswith("##")
            opens_sentence = after_stop and surface not in _CLOSERS
            place = 2 if i == 0 else 1 if opens_sentence else 0
            if place:
                sentence_starts.append(len(ids))
            after_stop = surface in _STOPS or (after_stop and surface in _CLOSERS)
            words.append(words[-1] if inner and words else (words[-1] + 1 if words else 0))
            ids.append(encoding.ids[i])
            starts.append(start + a)
            ends.append(start + b)
            features.append((case_of(surface), quoted[start + a] if a < end - start else 0, place))
        if len(ids) > first:
            units.extend(_units(first, len(ids), sentence_starts, longest_unit))
    as_array = lambda values: np.array(values, dtype=np.int64)  # noqa: E731
    return Pieces(
        as_array(ids), as_array(starts), as_array(ends), as_array(features).reshape(-1, 3), as_array(words), tuple(units)
    )


_STOPS = frozenset(".!?")
_CLOSERS = frozenset("”\"’')]»")


def _units(first: int, last: int, sentence_starts: list[int], longest: int) -> list[tuple[int, int]]:
    """Cuts a paragraph of pieces first..last at sentence starts where it is longer than a unit may be."""
    units = []
    while last - first > longest:
        fits = [start for start in sentence_starts if first < start <= first + longest]
        end = fits[-1] if fits else first + longest
        units.append((first, end))
        first = end
    units.append((first, last))
    return units
