# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an ONNX file, from which training can start, of a BERT that was saved by TensorFlow, without TensorFlow.

Usage: python -m hearsay_training.tensor_bundle PREFIX --out bert.onnx   (PREFIX.index and PREFIX.data-00000-of-00001)

An index is a sorted string table as LevelDB writes them: blocks of entries whose keys share prefixes, and a block that has the
place of each block. Values are protocol buffers (tensor_bundle.proto: BundleEntryProto)."""

import argparse
import re
import struct
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

_FOOTER = 48
_FLOAT = 1
"""Of TensorFlow's types of numbers."""

_DTYPE, _SHAPE, _OFFSET, _SIZE = 1, 2, 4, 5
"""Fields of an entry."""

_LAYER = re.compile(r".*encoder/layer_(\d+)/(.+)")
_LEAVES = {"kernel": "weight", "gamma": "weight", "beta": "bias"}


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins at a place, and where it ends."""
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        shift, at = shift + 7, at + 1
        if data[at - 1] < 128:
            return value, at


def block(table: bytes, handle: bytes):
    """The keys and values of a block; handle: its offset and size."""
    offset, at = varint(handle, 0)
    size, _ = varint(handle, at)
    data = table[offset : offset + size]
    if table[offset + size]:
        raise ValueError("the index is compressed; only plain ones can be read")
    end = size - 4 - 4 * struct.unpack("<I", data[-4:])[0]
    at, key = 0, b""
    while at < end:
        shared, at = varint(data, at)
        more, at = varint(data, at)
        length, at = varint(data, at)
        key = key[:shared] + data[at : at + more]
        yield key, data[at + more : at + more + length]
        at += more + length


def fields(message: bytes) -> dict[int, list]:
    """The values of a protocol buffer by the number of their field: numbers, or bytes."""
    found: dict[int, list] = {}
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        else:
            length, at = varint(message, at) if tag & 7 == 2 else (4 if tag & 7 == 5 else 8, at)
            value, at = message[at : at + length], at + length
        found.setdefault(tag >> 3, []).append(value)
    return found


def tensors(prefix: Path) -> dict[str, np.ndarray]:
    """All tensors of floats, by name."""
    index = Path(f"{prefix}.index").read_bytes()
    data = np.memmap(f"{prefix}.data-00000-of-00001", dtype=np.uint8, mode="r")
    footer = index[-_FOOTER:]
    _, at = varint(footer, 0)
    _, at = varint(footer, at)
    found = {}
    for _, handle in block(index, footer[at:]):
        for name, entry in block(index, handle):
            values = fields(entry)
            if name and values.get(_DTYPE) == [_FLOAT]:
                shape = [fields(size).get(1, [0])[0] for size in fields(values[_SHAPE][0]).get(2, [])]
                start = values.get(_OFFSET, [0])[0]
                raw = data[start : start + values[_SIZE][0]].tobytes()
                found[name.decode()] = np.frombuffer(raw, "<f4").reshape(shape)
    return found


def bert_weights(found: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The weights of the embeddings and layers as PyTorch names and turns them."""
    weights = {}
    for name, array in found.items():
        layer = _LAYER.match(name)
        path, leaf = name.rsplit("/", 1)
        if layer:
            place = layer.group(2).rsplit("/", 1)[0].replace("/", ".")
            weight = f"encoder.layer.{layer.group(1)}.{place}.{_LEAVES.get(leaf, leaf)}"
            weights[weight] = array.T if leaf == "kernel" else array
        elif leaf.endswith("_embeddings"):
            weights[f"embeddings.{leaf}.weight"] = array
        elif path.endswith("embeddings/LayerNorm"):
            weights[f"embeddings.LayerNorm.{_LEAVES[leaf]}"] = array
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prefix", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    weights = bert_weights(tensors(chosen.prefix))
    initializers = [numpy_helper.from_array(np.ascontiguousarray(array), name) for name, array in weights.items()]
    onnx.save(helper.make_model(helper.make_graph([], "bert", [], [], initializers)), chosen.out)
    print(f"{len(weights)} tensors")


if __name__ == "__main__":
    main()
