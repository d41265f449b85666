# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the exported model sees and says of one text, so that another implementation can be held to it.

Usage: python -m hearsay_training.fixture TEXT --model FOLDER --out fixture.json"""

import argparse
import json
from pathlib import Path

import numpy as np

from .decode import decode
from .onnx_runner import OnnxRunner
from .pieces import cut, load_tokenizer
from .predict import read
from .windows import overlapping


def fixture(text: str, folder: Path) -> dict:
    """Offsets are code points; windows, candidates and units are half-open spans of pieces; logits have 4 decimals."""
    labels = json.loads((folder / "labels.json").read_text())
    pieces = cut(text, load_tokenizer(folder / "tokenizer.json"), labels["unit"])
    reading = read(OnnxRunner(folder, 1), pieces, labels["window"])
    rounded = lambda array: np.round(array.astype(float), 4).tolist()  # noqa: E731
    claims = decode(text, pieces, reading)
    return {
        "text": text,
        "ids": pieces.ids.tolist(),
        "starts": pieces.starts.tolist(),
        "ends": pieces.ends.tolist(),
        "words": pieces.words.tolist(),
        "features": pieces.features.tolist(),
        "units": pieces.units,
        "windows": overlapping(pieces.units, labels["window"]),
        "cues": rounded(reading.cues),
        "candidates": [
            {"span": span, "offset": offset, "roles": rounded(roles)}
            for span, offset, roles in zip(reading.spans, reading.offsets, reading.roles)
        ],
        "claims": [vars(claim) for claim in claims],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    with open(chosen.text, encoding="utf8", newline="") as file:
        text = file.read()
    chosen.out.write_text(json.dumps(fixture(text, chosen.model), ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
