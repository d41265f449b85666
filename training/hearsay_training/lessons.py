# SPDX-License-Identifier: GPL-3.0-or-later
"""The training data of an epoch: the corpus's articles, some of them with other quotation marks, some in other forms, and
texts without attributions; in some of them persons and places have other names."""

import random
from dataclasses import dataclass, replace

import numpy as np

from .corpus import Article, Attribution, Name
from .labels import Tags, marked, tag
from .marks import Marks
from .pieces import Pieces, cut
from .renaming import Renaming
from .rewriting import requoted, rewritten, speech


@dataclass(frozen=True)
class Lesson:
    """An article in pieces with its gold and, if there are teachers, their marks and the vectors [w, h] of its words. What is
    None is not learned."""

    pieces: Pieces
    attributions: tuple[Attribution, ...] | None
    names: tuple[Name, ...] | None
    vectors: np.ndarray | None = None
    marks: Marks | None = None

    def tags(self, window: tuple[int, int]) -> Tags | None:
        """The attributions of a window: gold, or else as teachers marked them."""
        if self.attributions is not None:
            return tag(self.pieces, window, self.attributions)
        return None if self.marks is None else marked(self.pieces, window, self.marks)


class Lessons:
    def __init__(self, corpus: list[Article], unannotated: list[Article], tokenizer, options, vectors=None, marks=None):
        """vectors, marks: the teachers', by article name, or None."""
        self.unannotated = unannotated
        self.corpus = corpus
        self.speech = speech(corpus)
        self.options = options
        self.cut = lambda text: cut(text, tokenizer, options.window // 2)
        self.renaming = Renaming(corpus + unannotated) if options.renamed > 0 else None
        self.vectors = vectors or {}
        self.marks = marks or {}
        self.plain = [self._lesson(one) for one in corpus]

    def of_epoch(self, epoch: int) -> list[Lesson]:
        """The same for the same seed and epoch."""
        draw = random.Random(self.options.seed * 1000 + epoch)
        lessons = []
        for article, plain in zip(self.corpus, self.plain):
            changed = draw.random() < self.options.requoted
            if changed:
                plain = self._lesson(replace(requoted(article, draw), name="changed"))
            elif self._renames(draw):
                plain = self._lesson(self.renaming.renamed(article, draw))
            lessons.append(plain)
        for _ in range(round(len(self.corpus) * self.options.rewritten)):
            lessons.append(self._lesson(rewritten(self.corpus, self.speech, draw)))
        taken = min(len(self.unannotated), round(len(self.corpus) * self.options.unannotated_share))
        for one in draw.sample(self.unannotated, taken):
            lessons.append(self._lesson(self.renaming.renamed(one, draw) if self._renames(draw) else one))
        return lessons

    def _renames(self, draw: random.Random) -> bool:
        """Draws whether an article's persons, and perhaps places, get other names; vectors and marks of teachers stay those of its own text."""
        return self.renaming is not None and draw.random() < self.options.renamed

    def _lesson(self, article: Article) -> Lesson:
        pieces = self.cut(article.text)
        return Lesson(pieces, article.attributions, article.names, self.vectors.get(article.name), self.marks.get(article.name))
