# SPDX-License-Identifier: GPL-3.0-or-later
"""An article as word pieces with the features that the encoder does not see."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from .quotes import KINDS as QUOTES
from .quotes import paragraphs, quotation

CASES = 5
"""Letter case of the piece: no letters, lower, capitalised, all capitals, mixed."""
LOWER, UPPER = 1, 3
PLACES = 3
"""Position of the piece: inside, first of a sentence, first of a paragraph."""
SIZES = (CASES, QUOTES, PLACES)


@dataclass(frozen=True)
class Pieces:
    """n word pieces in text order. Offsets are in code points, half-open."""

    ids: np.ndarray  # [n] vocabulary ids, without [CLS] and [SEP]
    starts: np.ndarray  # [n]
    ends: np.ndarray  # [n]
    features: np.ndarray  # [n, 3]: case, quotation, position
    heads: np.ndarray  # [w] the first piece of each word: a piece that does not continue another begins a word
    units: tuple[tuple[int, int], ...]  # spans of pieces that training does not split: paragraphs, or sentences of long ones
    sentences: tuple[tuple[int, int], ...]  # spans of pieces that prediction does not split, roughly sentences

    def __len__(self) -> int:
        return len(self.ids)

    def words(self, first: int, last: int) -> tuple[int, int]:
        """The words that begin in the pieces first..last, half-open."""
        begin, end = np.searchsorted(self.heads, (first, last))
        return int(begin), int(end)

    def word_starts(self) -> np.ndarray:
        """Where each word begins in the text: [w]."""
        return self.starts[self.heads]

    def word_ends(self) -> np.ndarray:
        """Where each word ends in the text: [w]."""
        return self.ends[np.append(self.heads[1:], len(self.ids)) - 1] if len(self.ids) else self.ends


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
    """Divides a text into pieces, paragraph by paragraph; no unit is longer than longest_unit pieces."""
    quoted = quotation(text)
    ids, starts, ends, features, heads, units, sentences = [], [], [], [], [], [], []
    for start, end in paragraphs(text):
        encoding = tokenizer.encode(text[start:end], add_special_tokens=False)
        first, sentence_starts, after_stop = len(ids), [], False
        begins = [i for i, token in enumerate(encoding.tokens) if i == 0 or not token.startswith("##")]
        for begin, stop in zip(begins, begins[1:] + [len(encoding.tokens)]):
            a, b = start + encoding.offsets[begin][0], start + encoding.offsets[stop - 1][1]
            word = text[a:b]
            opens_sentence = after_stop and word not in _CLOSERS
            place = 2 if begin == 0 else 1 if opens_sentence else 0
            if place:
                sentence_starts.append(len(ids))
            after_stop = word in _STOPS or (after_stop and word in _CLOSERS)
            heads.append(len(ids))
            ids.extend(encoding.ids[begin:stop])
            starts.extend(start + offsets[0] for offsets in encoding.offsets[begin:stop])
            ends.extend(start + offsets[1] for offsets in encoding.offsets[begin:stop])
            word_features = (case_of(word), quoted[a] if a < end else 0)
            features.extend((*word_features, place if i == begin else 0) for i in range(begin, stop))
        if len(ids) > first:
            units.extend(_units(first, len(ids), sentence_starts, heads, longest_unit))
            for begin, end in zip(sentence_starts, sentence_starts[1:] + [len(ids)]):
                sentences.extend(_units(begin, end, [], heads, longest_unit))
    as_array = lambda values: np.array(values, dtype=np.int64)  # noqa: E731
    return Pieces(
        as_array(ids),
        as_array(starts),
        as_array(ends),
        as_array(features).reshape(-1, 3),
        as_array(heads),
        tuple(units),
        tuple(sentences),
    )


_STOPS = frozenset(".!?")
_CLOSERS = frozenset("”\"’')]»")


def _units(first: int, last: int, sentence_starts: list[int], heads: list[int], longest: int) -> list[tuple[int, int]]:
    """Splits a paragraph of pieces first..last that is longer than a unit may be: at the last start of a sentence
    that fits, else at the last start of a word, else (a word longer than a unit) anywhere."""
    units = []
    while last - first > longest:
        fits = [start for start in sentence_starts if first < start <= first + longest]
        if not fits:
            fits = heads[bisect_right(heads, first) : bisect_right(heads, first + longest)]
        end = fits[-1] if fits else first + longest
        units.append((first, end))
        first = end
    units.append((first, last))
    return units
