# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves a teacher's vector of every word of a corpus, so that a student's training needn't run the teacher.

Usage: python -m hearsay_training.vectors CORPUS --model FOLDER|model.pt --tokenizer … --out vectors.npz"""

import argparse
from pathlib import Path

import numpy as np

from .corpus import read_corpus
from .pieces import Pieces, cut, load_tokenizer
from .predict import runner_of
from .windows import central, overlapping


def vectors(runner, pieces: Pieces, size: int, shared: int) -> np.ndarray:
    """The vector of each word, from the window in which it is most central: [w, h] in half precision."""
    windows = overlapping(pieces.sentences, size, shared)
    found, _ = runner.encode([(pieces, window) for window in windows])
    in_words = [pieces.words(*window) for window in windows]
    return central(in_words, [np.asarray(one, np.float16) for one in found], len(pieces.heads))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--model", type=Path, required=True, help="model.pt, or a folder with the exported graphs")
    parser.add_argument("--encoder", type=Path, help="ONNX file that training began with (for a model.pt)")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--window", type=int, default=384)
    parser.add_argument("--shared", type=int, default=96, help="pieces that neighbouring windows share")
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args()
    runner = runner_of(chosen.model, chosen.encoder, chosen.threads)
    tokenizer = load_tokenizer(chosen.tokenizer)
    found = {}
    for article in read_corpus(chosen.corpus):
        pieces = cut(article.text, tokenizer, chosen.window // 2)
        if len(pieces):
            found[article.name] = vectors(runner, pieces, chosen.window, chosen.shared)
    np.savez(chosen.out, **found)
    print(f"{len(found)} articles, {sum(len(one) for one in found.values())} words")


if __name__ == "__main__":
    main()
