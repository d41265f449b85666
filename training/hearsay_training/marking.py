# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads texts with one teacher or several and saves what they think of the attributions in them, for a student to learn: the mean of
their probabilities of cues, and for each candidate cue the best roles by the mean of their scores.

Usage: python -m hearsay_training.marking TEXTS --teacher MODEL TOKENIZER ENCODER [--teacher …] --out marks.npz
       (TEXTS has NAME.txt; MODEL is a model.pt, or a folder with the exported graphs, for which ENCODER is -)"""

import argparse
from pathlib import Path

import numpy as np

from .chains import best
from .decode import cue_candidates, softmax, without_cue
from .marks import Marks, save_marks
from .pieces import Pieces, cut, load_tokenizer
from .predict import roles_of, runner_of, see


class Teacher:
    def __init__(self, runner, tokenizer, window: int, shared: int):
        self.runner = runner
        self.tokenizer = tokenizer
        self.window, self.shared = window, shared

    def cut(self, text: str) -> Pieces:
        return cut(text, self.tokenizer, self.window // 2)

    def see(self, pieces: Pieces):
        return see(self.runner, pieces, self.window, self.shared)


def mark(text: str, teachers: list[Teacher]) -> Marks | None:
    """None if the text has no words, or teachers divide it into different ones."""
    pieces = [one.cut(text) for one in teachers]
    words = pieces[0].word_starts().tolist()
    if not words or any(one.word_starts().tolist() != words for one in pieces[1:]):
        return None
    seen = [teacher.see(one) for teacher, one in zip(teachers, pieces)]
    cues = np.mean([softmax(one.cues) for one in seen], 0)
    spans = cue_candidates(np.log(cues))
    steps = np.mean([teacher.runner.steps for teacher in teachers], 0)
    found = [roles_of(teacher.runner, one, spans) for teacher, one in zip(teachers, seen)]
    offsets, roles = [], []
    for i, span in enumerate(spans):
        # windows of different tokenizers differ: only words that all teachers saw with the cue
        first = max(starts[i] for starts, _ in found)
        last = min(starts[i] + len(scores[i]) for starts, scores in found)
        mean = np.mean([scores[i][first - starts[i] : last - starts[i]] for starts, scores in found], 0)
        offsets.append(first)
        roles.append(best(without_cue(mean, span, first), steps).astype(np.int8))
    return Marks(cues.astype(np.float16), spans, offsets, roles)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--teacher", nargs=3, action="append", required=True, metavar=("MODEL", "TOKENIZER", "ENCODER"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--window", type=int, default=320)
    parser.add_argument("--shared", type=int, default=64, help="pieces that neighbouring windows share")
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16 (for a model.pt)")
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args()
    teachers = [
        Teacher(
            runner_of(Path(model), Path(encoder), chosen.threads, chosen.half),
            load_tokenizer(tokenizer),
            chosen.window,
            chosen.shared,
        )
        for model, tokenizer, encoder in chosen.teacher
    ]
    marks, left_out = {}, 0
    paths = sorted(chosen.texts.glob("*.txt"))
    for i, path in enumerate(paths):
        with open(path, encoding="utf8", newline="") as text:
            one = mark(text.read(), teachers)
        if one is None:
            left_out += 1
        else:
            marks[path.stem] = one
        if (i + 1) % 100 == 0:
            print(f"{i + 1} of {len(paths)}", flush=True)
    save_marks(chosen.out, marks)
    print(f"{len(marks)} texts marked, {left_out} left out, {sum(len(one.spans) for one in marks.values())} candidates")


if __name__ == "__main__":
    main()
