# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a trained extractor over a corpus folder and saves its logits, so that decoding can be tried cheaply.

Usage: python -m hearsay_training.predict CORPUS --model model.pt|FOLDER --encoder … --tokenizer … --out logits.npz"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .corpus import read_corpus
from .decode import cue_candidates
from .pieces import Pieces, cut, load_tokenizer
from .windows import most_central, overlapping


@dataclass(frozen=True)
class Reading:
    """What the model says of one article, piece by piece over the article."""

    cues: np.ndarray  # [n, 3] cue logits, each from the window in which the piece is most central
    spans: list[tuple[int, int]]  # candidate cues, pieces half-open
    offsets: list[int]  # for each candidate, the first piece of the window that its roles are from
    roles: list[np.ndarray]  # for each candidate, [t, 5] role logits over that window


def read(runner, pieces: Pieces, size: int) -> Reading:
    """runner.encode([(pieces, window)]) gives hidden and cue logits for each window; runner.roles the role logits."""
    n = len(pieces)
    if n == 0:
        return Reading(np.zeros((0, 3), np.float32), [], [], [])
    windows = overlapping(pieces.units, size)
    hidden, logits = runner.encode([(pieces, window) for window in windows])
    cues = np.zeros((n, 3), np.float32)
    best = np.full(n, -1)
    for (first, last), one in zip(windows, logits):
        at = np.arange(first, last)
        left = at - first if first > 0 else np.full(last - first, n)
        right = last - at if last < n else np.full(last - first, n)
        better = np.minimum(left, right) > best[first:last]
        best[first:last][better] = np.minimum(left, right)[better]
        cues[first:last][better] = one[better]
    spans = cue_candidates(cues, pieces.words)
    offsets, roles = [0] * len(spans), [None] * len(spans)
    home = [most_central(windows, start, end, n) for start, end in spans]
    for w in sorted(set(home)):
        mine = [i for i, one in enumerate(home) if one == w]
        first = windows[w][0]
        last = windows[w][1]
        inside = [(max(spans[i][0] - first, 0), min(spans[i][1], last) - first) for i in mine]
        for i, one in zip(mine, runner.roles(hidden[w], inside)):
            offsets[i], roles[i] = first, one
    return Reading(cues, spans, offsets, roles)


def save(path: Path, readings: dict[str, Reading]) -> None:
    """One file for a corpus: arrays by article name."""
    arrays = {}
    for name, one in readings.items():
        arrays[name + "/cues"] = one.cues
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
            )
    return readings


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--model", type=Path, required=True, help="model.pt, or a folder with the exported graphs")
    parser.add_argument("--encoder", type=Path, help="ONNX file that training began with (for a model.pt)")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args()
    if chosen.model.is_dir():
        from .onnx_runner import OnnxRunner

        runner = OnnxRunner(chosen.model, chosen.threads)
    else:
        from .torch_runner import TorchRunner

        runner = TorchRunner(chosen.model, chosen.encoder, chosen.threads)
    tokenizer = load_tokenizer(chosen.tokenizer)
    readings = {}
    for article in read_corpus(chosen.corpus):
        readings[article.name] = read(runner, cut(article.text, tokenizer, chosen.window // 2), chosen.window)
    save(chosen.out, readings)
    print(json.dumps({"articles": len(readings), "candidates": sum(len(one.spans) for one in readings.values())}))


if __name__ == "__main__":
    main()
