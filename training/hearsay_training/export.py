# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports a trained model as two ONNX graphs (opset 17) and quantises the first.

encoder.onnx: ids, mask int64 [b, t], features int64 [b, t, 3] -> hidden [b, t, h], cues [b, t, 3]
roles.onnx:   hidden [t, h] of one window, starts, ends int64 [c] (in the same t) -> roles [c, t, 5]

Usage: python -m hearsay_training.export --model model.pt --encoder … --out FOLDER [--window 256]"""

import argparse
import json
import shutil
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .labels import CUE_TAGS, ROLE_TAGS
from .torch_runner import load_network


class _Encode(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, mask, features):
        return self.network.encode(ids, mask, features)


def export(network, folder: Path) -> None:
    """Writes both graphs in single precision."""
    ids = torch.ones(2, 12, dtype=torch.long)
    rows = {0: "b", 1: "t"}
    torch.onnx.export(
        _Encode(network),
        (ids, ids, torch.zeros(2, 12, 3, dtype=torch.long)),
        str(folder / "encoder.onnx"),
        input_names=["ids", "mask", "features"],
        output_names=["hidden", "cues"],
        dynamic_axes={name: rows for name in ("ids", "mask", "features", "hidden", "cues")},
        opset_version=17,
        dynamo=False,
    )
    size = network.encoder.words.embedding_dim
    torch.onnx.export(
        network.roles,
        (torch.zeros(12, size), torch.tensor([1, 4, 7]), torch.tensor([2, 6, 8])),
        str(folder / "roles.onnx"),
        input_names=["hidden", "starts", "ends"],
        output_names=["roles"],
        dynamic_axes={"hidden": {0: "t"}, "starts": {0: "c"}, "ends": {0: "c"}, "roles": {0: "c", 1: "t"}},
        opset_version=17,
        dynamo=False,
    )


def quantise(source: Path, target: Path, embeddings: bool) -> None:
    """Dynamic int8 of matrix products, per channel and with reduced range: whole-range int8 saturates without VNNI.
    With embeddings, the tables become int8 too."""
    quantize_dynamic(
        str(source),
        str(target),
        op_types_to_quantize=["MatMul", "Gather"] if embeddings else ["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="gets fp32/ and int8/, each a whole model folder")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--float-embeddings", action="store_true", help="leave the embedding tables as they are")
    chosen = parser.parse_args()
    single, integer = chosen.out / "fp32", chosen.out / "int8"
    for folder in (single, integer):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(chosen.tokenizer, folder / "tokenizer.json")
        labels = {"cues": CUE_TAGS, "roles": ROLE_TAGS, "window": chosen.window, "unit": chosen.window // 2}
        (folder / "labels.json").write_text(json.dumps(labels, indent=1) + "\n")
    export(load_network(chosen.model, chosen.encoder), single)
    quantise(single / "encoder.onnx", integer / "encoder.onnx", not chosen.float_embeddings)
    shutil.copy(single / "roles.onnx", integer / "roles.onnx")
    for path in sorted(chosen.out.glob("*/*")):
        print(f"{path.relative_to(chosen.out)} {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
