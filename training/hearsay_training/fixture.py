# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the inputs and outputs of the exported model for one text, so that another implementation can be compared with it.

Usage: python -m hearsay_training.fixture TEXT --model FOLDER --out fixture.json"""

import argparse
import json
from pathlib import Path

import numpy as np

from .calibration import Calibration
from .chains import likeliest
from .decode import Settings, decode
from .labels import NAME_TAGS
from .names import runs
from .onnx_runner import OnnxRunner
from .pieces import cut, load_tokenizer
from .predict import read
from .windows import overlapping


def fixture(text: str, folder: Path) -> dict:
    """Offsets are code points, of names too; units and windows are half-open spans of pieces, cues of words;
    scores have 4 decimals, and to keep it small only the first three candidates have them."""
    card = json.loads((folder / "model.json").read_text())
    pieces = cut(text, load_tokenizer(folder / "tokenizer.json"), card["unit"])
    reading = read(OnnxRunner(folder, 1), pieces, card["window"], card["shared"])
    starts, ends = pieces.word_starts(), pieces.word_ends()
    rounded = lambda array: np.round(array.astype(float), 4).tolist()  # noqa: E731
    settings = Settings(confidence=card["confidence"], calibration=Calibration(tuple(card["calibration"])))
    claims = decode(text, pieces, reading, settings)
    return {
        "model": card["sha256"],
        "text": text,
        "ids": pieces.ids.tolist(),
        "words": list(zip(starts.tolist(), ends.tolist())),
        "heads": pieces.heads.tolist(),
        "features": pieces.features.tolist(),
        "units": pieces.sentences,
        "windows": overlapping(pieces.sentences, card["window"], card["shared"]),
        "candidates": [
            {"cue": span, "offset": offset} | ({"roles": rounded(roles)} if i < 3 else {})
            for i, (span, offset, roles) in enumerate(zip(reading.spans, reading.offsets, reading.roles))
        ],
        "names": [
            [int(starts[begin]), int(ends[end - 1]), NAME_TAGS[kind]]
            for begin, end, kind in sorted(runs(likeliest(reading.names, reading.name_steps)))
        ],
        "claims": [
            {"source": c.source, "cue": c.cue, "content": c.content, "confidence": round(c.confidence, 4)} for c in claims
        ],
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
