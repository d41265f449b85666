# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the names that a model tags with marked ones: precision, recall and F1 of exact spans, by kind.

Usage: python -m hearsay_training.names CORPUS LOGITS.npz --names FOLDER --tokenizer …   (LOGITS.npz by hearsay_training.predict)"""

import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from .chains import likeliest
from .corpus import read_corpus
from .labels import NAME_TAGS, name_tags
from .pieces import cut, load_tokenizer
from .predict import load


def runs(tags: np.ndarray) -> set[tuple[int, int, int]]:
    """Runs of words with one tag: begin, end, tag."""
    bounds = [0, *(np.flatnonzero(np.diff(tags)) + 1).tolist(), len(tags)]
    return {(begin, end, int(tags[begin])) for begin, end in zip(bounds, bounds[1:]) if begin < end and tags[begin]}


class Counts:
    def __init__(self):
        self.right, self.found, self.marked = Counter(), Counter(), Counter()

    def add(self, found: set, marked: set) -> None:
        for counter, names in ((self.right, found & marked), (self.found, found), (self.marked, marked)):
            counter.update(name[2] for name in names)

    def row(self, tags) -> str:
        right, found, marked = (sum(counter[tag] for tag in tags) for counter in (self.right, self.found, self.marked))
        precision, recall = right / max(found, 1), right / max(marked, 1)
        f1 = 2 * right / max(found + marked, 1)
        return f"P {100 * precision:5.1f} R {100 * recall:5.1f} F1 {100 * f1:5.1f}  (marked {marked} found {found})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("logits", type=Path)
    parser.add_argument("--names", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--window", type=int, default=256)
    chosen = parser.parse_args()
    tokenizer, readings, counts = load_tokenizer(chosen.tokenizer), load(chosen.logits), Counts()
    for article in read_corpus(chosen.corpus, chosen.names):
        if article.name in readings and article.names is not None:
            pieces = cut(article.text, tokenizer, chosen.window // 2)
            marked = name_tags(pieces, (0, len(pieces)), article.names)
            reading = readings[article.name]
            counts.add(runs(likeliest(reading.names, reading.name_steps)), runs(marked))
    for tag, kind in list(enumerate(NAME_TAGS))[1:]:
        print(f"{kind.lower():14}", counts.row([tag]))
    print(f"{'all':14}", counts.row(range(1, len(NAME_TAGS))))


if __name__ == "__main__":
    main()
