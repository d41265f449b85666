# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports a trained model as two ONNX graphs, in single precision and in int8.

encoder.onnx: ids int64 [1, t], features int64 [1, t, 3] of one window, heads int64 [w] -> words [w, h], cues [w, 3], names [w, 4]
roles.onnx:   words [w, h] of one window, starts, ends int64 [c] (in the same w) -> roles [c, w, 5]

Usage: python -m hearsay_training.export --model model.pt --encoder … --tokenizer … --out FOLDER"""

import argparse
import hashlib
import json
from pathlib import Path

import torch

from . import encoder_graph, role_graph
from .decode import Settings
from .labels import CUE_TAGS, NAME_TAGS, ROLE_TAGS
from .pieces import load_tokenizer
from .torch_runner import load_network


def export_roles(network, path: Path) -> None:
    size = network.encoder.words.embedding_dim
    torch.onnx.export(
        network.roles,
        (torch.zeros(12, size), torch.tensor([1, 4, 7]), torch.tensor([2, 6, 8])),
        str(path),
        input_names=["words", "starts", "ends"],
        output_names=["roles"],
        dynamic_axes={"words": {0: "w"}, "starts": {0: "c"}, "ends": {0: "c"}, "roles": {0: "c", 1: "w"}},
        opset_version=17,
        dynamo=False,
    )


def seal(folder: Path, card: dict) -> None:
    """Writes model.json, with the checksums of the other files."""
    files = ("tokenizer.json", "encoder.onnx", "roles.onnx")
    sums = {file: hashlib.sha256((folder / file).read_bytes()).hexdigest() for file in files}
    (folder / "model.json").write_text(json.dumps({**card, "sha256": sums}, indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="gets fp32/ and int8/, each a complete model folder")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--shared", type=int, default=32)
    parser.add_argument("--name", default="hearsay-attribution", help="of the model, with its version")
    parser.add_argument("--without-names", action="store_true", help="for a network whose tagger of names was not trained")
    parser.add_argument("--calibration", type=Path, help="the file that fit wrote; without it, default weights")
    chosen = parser.parse_args()
    network = load_network(chosen.model, chosen.encoder)
    settings = Settings()
    card = {
        "name": chosen.name,
        "cues": CUE_TAGS,
        "roles": ROLE_TAGS,
        "window": chosen.window,
        "shared": chosen.shared,
        "unit": chosen.window // 2,
        "steps": network.chain.steps().tolist(),
        "calibration": settings.calibration.weights,
        "confidence": settings.confidence,
    }
    if not chosen.without_names:
        card["names"] = NAME_TAGS
        card["name_steps"] = network.names.chain.steps().tolist()
    if chosen.calibration:
        card |= json.loads(chosen.calibration.read_text())
    for name in ("fp32", "int8"):
        folder = chosen.out / name
        folder.mkdir(parents=True, exist_ok=True)
        load_tokenizer(chosen.tokenizer).save(str(folder / "tokenizer.json"), pretty=False)
        encoder_graph.write(network, folder / "encoder.onnx", name == "int8", not chosen.without_names)
        export_roles(network, folder / "roles.onnx")
        if name == "int8":
            role_graph.to_integer(folder / "roles.onnx")
        seal(folder, card)
    for path in sorted(chosen.out.glob("*/*")):
        print(f"{path.relative_to(chosen.out)} {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
