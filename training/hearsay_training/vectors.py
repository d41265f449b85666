# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves a teacher's vector of every word of a corpus, so that training a student need not run the teacher.

Usage: python -m hearsay_training.vectors CORPUS --model FOLDER|model.pt --tokenizer … --out vectors.npz"""

import numpy as np

from .corpus import read_corpus, read_unannotated
from .pieces import Pieces, cut, load_tokenizer
from .predict import reading_options, runner_of
from .windows import central, overlapping


def vectors(runner, pieces: Pieces, size: int, shared: int) -> np.ndarray:
    """The vector of each word, from the window in which it is most central: [w, h] in half precision."""
    windows = overlapping(pieces.sentences, size, shared)
    found, _, _ = runner.encode([(pieces, window) for window in windows])
    in_words = [pieces.words(*window) for window in windows]
    return central(in_words, [np.asarray(one, np.float16) for one in found], len(pieces.heads))


def main() -> None:
    parser = reading_options(__doc__, 384, 96)
    parser.add_argument("--unannotated", action="store_true", help="CORPUS has texts without attributions")
    chosen = parser.parse_args()
    runner = runner_of(chosen.model, chosen.encoder, chosen.threads)
    tokenizer = load_tokenizer(chosen.tokenizer)
    found = {}
    for article in (read_unannotated if chosen.unannotated else read_corpus)(chosen.corpus):
        pieces = cut(article.text, tokenizer, chosen.window // 2)
        if len(pieces):
            found[article.name] = vectors(runner, pieces, chosen.window, chosen.shared)
    np.savez(chosen.out, **found)
    print(f"{len(found)} articles, {sum(len(one) for one in found.values())} words")


if __name__ == "__main__":
    main()
