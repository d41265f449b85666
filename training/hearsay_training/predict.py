# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a trained extractor over a corpus folder and saves its logits, so that decoding can be tried cheaply.

Usage: python -m hearsay_training.predict CORPUS --model model.pt|FOLDER --encoder … --tokenizer … --out logits.npz"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .corpus import held_out, read_corpus
from .decode import cue_candidates
from .pieces import Pieces, cut, load_tokenizer
from .windows import central, most_central, overlapping


@dataclass(frozen=True)
class Reading:
    """The model's scores for an article, word by word."""

    cues: np.ndarray  # [w, 3] cue logits, each from the window in which the word is most central
    spans: list[tuple[int, int]]  # candidate cues, words half-open
    offsets: list[int]  # for each candidate, the first word of the window that its roles are from
    roles: list[np.ndarray]  # for each candidate, role scores [_, 5] of the words of that window
    steps: np.ndarray  # [6, 5] transition scores between role tags
    names: np.ndarray | None = None  # [w, 4] name logits, as cues; [w, 0] if the model tags no names
    name_steps: np.ndarray | None = None  # [5, 4] transition scores between name tags


@dataclass(frozen=True)
class Seen:
    """What the encoder made of an article, before any cue is chosen."""

    windows: list[tuple[int, int]]  # in words
    vectors: list  # of the words of each window
    cues: np.ndarray  # as Reading has them
    names: np.ndarray  # as Reading has them


def see(runner, pieces: Pieces, size: int, shared: int) -> Seen:
    """Windows of at most size pieces that share about shared pieces with their neighbours; runner as in torch_runner."""
    n = len(pieces.heads)
    windows = overlapping(pieces.sentences, size, shared)
    vectors, logits, names = runner.encode([(pieces, window) for window in windows])
    in_words = [pieces.words(*window) for window in windows]
    return Seen(in_words, vectors, central(in_words, logits, n), central(in_words, names, n))


def roles_of(runner, seen: Seen, spans: list[tuple[int, int]]) -> tuple[list[int], list[np.ndarray]]:
    """For each candidate cue, the first word of the window in which it is most central, and the role scores of that window's words."""
    offsets, roles = [0] * len(spans), [None] * len(spans)
    home = [most_central(seen.windows, start, end, len(seen.cues)) for start, end in spans]
    for w in sorted(set(home)):
        mine = [i for i, one in enumerate(home) if one == w]
        first, last = seen.windows[w]
        inside = [(max(spans[i][0] - first, 0), min(spans[i][1], last) - first) for i in mine]
        for i, one in zip(mine, runner.roles(seen.vectors[w], inside)):
            offsets[i], roles[i] = first, one
    return offsets, roles


def read(runner, pieces: Pieces, size: int, shared: int) -> Reading:
    """Everything that a model says of an article; size and shared as for see."""
    if len(pieces.heads) == 0:
        return Reading(np.zeros((0, 3), np.float32), [], [], [], runner.steps, np.zeros((0, 4), np.float32), runner.name_steps)
    seen = see(runner, pieces, size, shared)
    spans = cue_candidates(seen.cues)
    return Reading(seen.cues, spans, *roles_of(runner, seen, spans), runner.steps, seen.names, runner.name_steps)


def save(path: Path, readings: dict[str, Reading]) -> None:
    """One file for a corpus: arrays by article name."""
    first = next(iter(readings.values()))
    arrays = {"steps": first.steps, "name_steps": first.name_steps}
    for name, one in readings.items():
        arrays[name + "/cues"] = one.cues
        arrays[name + "/names"] = one.names
        arrays[name + "/spans"] = np.array([(a, b, o) for (a, b), o in zip(one.spans, one.offsets)]).reshape(-1, 3)
        for i, roles in enumerate(one.roles):
            arrays[f"{name}/roles/{i}"] = roles
    np.savez(path, **arrays)


def load(path: Path) -> dict[str, Reading]:
    arrays = np.load(path)
    readings = {}
    for key in arrays.files:
        if key.endswith("/spans"):
            name = key[: -len("/spans")]
            spans = arrays[key].astype(int).tolist()
            readings[name] = Reading(
                arrays[name + "/cues"],
                [(a, b) for a, b, _ in spans],
                [o for _, _, o in spans],
                [arrays[f"{name}/roles/{i}"] for i in range(len(spans))],
                arrays["steps"],
                arrays[name + "/names"],
                arrays["name_steps"],
            )
    return readings


def runner_of(model: Path, encoder: Path | None, threads: int, half: bool = False):
    """model: a model.pt with the file of the encoder that it started from, or a folder with the exported graphs.
    half: whether a model.pt multiplies in bfloat16"""
    if model.is_dir():
        from .onnx_runner import OnnxRunner

        return OnnxRunner(model, threads)
    from .torch_runner import TorchRunner, load_network

    return TorchRunner(load_network(model, encoder), threads, half)


def reading_options(description: str, window: int, shared: int) -> argparse.ArgumentParser:
    """The options of every command that runs a model over a corpus; window and shared are defaults."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--model", type=Path, required=True, help="model.pt, or a folder with the exported graphs")
    parser.add_argument("--encoder", type=Path, help="ONNX file that training started from (for a model.pt)")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--window", type=int, default=window)
    parser.add_argument("--shared", type=int, default=shared, help="pieces that neighbouring windows share")
    parser.add_argument("--threads", type=int, default=2)
    return parser


def main() -> None:
    parser = reading_options(__doc__, 256, 32)
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16 (for a model.pt)")
    parser.add_argument("--held-out", type=int, default=0, metavar="N", help="only the articles that --hold-out N left out")
    chosen = parser.parse_args()
    runner = runner_of(chosen.model, chosen.encoder, chosen.threads, chosen.half)
    tokenizer = load_tokenizer(chosen.tokenizer)
    readings = {}
    for article in held_out(read_corpus(chosen.corpus), chosen.held_out):
        readings[article.name] = read(runner, cut(article.text, tokenizer, chosen.window // 2), chosen.window, chosen.shared)
    save(chosen.out, readings)
    print(json.dumps({"articles": len(readings), "candidates": sum(len(one.spans) for one in readings.values())}))


if __name__ == "__main__":
    main()
