# SPDX-License-Identifier: GPL-3.0-or-later
"""The training data of an epoch: the corpus's articles, some of them with other quotation marks, and some in other forms."""

import random
from dataclasses import dataclass

import numpy as np

from .corpus import Article, Attribution
from .pieces import Pieces, cut
from .rewriting import requoted, rewritten, speech


@dataclass(frozen=True)
class Lesson:
    """An article in pieces with its gold and, if there is a teacher, the teacher's vectors [w, h] of its words."""

    pieces: Pieces
    attributions: tuple[Attribution, ...]
    vectors: np.ndarray | None = None


class Lessons:
    def __init__(self, corpus: list[Article], tokenizer, options, vectors=None):
        """vectors: the teacher's, by article name, or None."""
        self.corpus = corpus
        self.speech = speech(corpus)
        self.options = options
        self.cut = lambda text: cut(text, tokenizer, options.window // 2)
        self.plain = [
            Lesson(self.cut(one.text), one.attributions, vectors.get(one.name) if vectors else None) for one in corpus
        ]

    def of_epoch(self, epoch: int) -> list[Lesson]:
        """The same for the same seed and epoch."""
        draw = random.Random(self.options.seed * 1000 + epoch)
        lessons = []
        for article, plain in zip(self.corpus, self.plain):
            changed = draw.random() < self.options.requoted
            lessons.append(self._lesson(requoted(article, draw)) if changed else plain)
        for _ in range(round(len(self.corpus) * self.options.rewritten)):
            lessons.append(self._lesson(rewritten(self.corpus, self.speech, draw)))
        return lessons

    def _lesson(self, article: Article) -> Lesson:
        return Lesson(self.cut(article.text), article.attributions)
