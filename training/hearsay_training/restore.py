# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a model.pt from an exported model, so that it can teach or be trained further: int8 matrices become floats again.

Usage: python -m hearsay_training.restore MODEL_FOLDER [--names-of STUDENT_FOLDER] --out model.pt"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .encoder import BY_TANH, EXACT, HEADS
from .network import LEFT_OUT

_DENSE = ("joined", "widen", "narrow")


def initializers(path: Path) -> dict[str, np.ndarray]:
    return {one.name: numpy_helper.to_array(one) for one in onnx.load(str(path)).graph.initializer}


def encoder_weights(path: Path) -> dict[str, np.ndarray]:
    """The weights of encoder_graph's graph by their names in the network. The segment's vector lies in the positions."""
    graph = initializers(path)
    hidden = graph["positions"].shape[1]
    words = graph["encoder.words"].astype(np.float32)
    weights = {
        "encoder.words.weight": words * graph["encoder.words.scales"] if "encoder.words.scales" in graph else words,
        "encoder.positions.weight": graph["positions"],
        "encoder.segment": np.zeros(hidden, np.float32),
        "cue.weight": graph["cue.weight"],
        "cue.bias": graph["cue.bias"],
    }
    for i in range(3):
        weights[f"encoder.features.{i}.weight"] = graph[f"encoder.features.{i}"]
        weights[f"features.{i}.weight"] = graph[f"features.{i}"]
    if "names.output.weight" in graph:
        shares = {int(name.split(".")[2]): graph[name].item() for name in graph if name.startswith("names.share.")}
        layers = sum(name.startswith("encoder.layers.") and name.endswith(".three.matrix") for name in graph)
        weights["names.mix"] = np.array([np.log(shares[i]) if i in shares else LEFT_OUT for i in range(layers)])
        for name in ("names.widen", "names.output"):
            weights |= {f"{name}.{kind}": graph[f"{name}.{kind}"] for kind in ("weight", "bias")}
    norms = [name for name in graph if name.endswith(("norm.weight", "norm.bias"))]
    weights |= {name: graph[name] for name in norms}
    for name in [name.removesuffix("three.matrix") for name in graph if name.endswith(".three.matrix")]:
        three, bias = _matrix(graph, name + "three"), graph[name + "three.bias"]
        for part, kind in enumerate(("query", "key", "value")):
            rows = slice(part * len(three) // 3, (part + 1) * len(three) // 3)
            weights[f"{name}{kind}.weight"], weights[f"{name}{kind}.bias"] = three[rows], bias[rows]
        for kind in _DENSE:
            weights[f"{name}{kind}.weight"] = _matrix(graph, name + kind)
            weights[f"{name}{kind}.bias"] = graph[f"{name}{kind}.bias"]
    return weights


def _matrix(graph: dict[str, np.ndarray], name: str) -> np.ndarray:
    matrix = graph[name + ".matrix"].astype(np.float32).T
    scales = graph.get(name + ".scales")
    return matrix if scales is None else matrix * scales[:, None]


def role_weights(path: Path) -> dict[str, np.ndarray]:
    """The weights of the role scorer; exported matrices are transposed, in unnamed initializers of MatMul nodes."""
    graph = onnx.load(str(path)).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    weights = {
        "roles." + name: array
        for name, array in arrays.items()
        if "::" not in name and name.endswith((".weight", ".bias"))
    }
    for name in [name.removesuffix(".matrix") for name in arrays if name.endswith(".matrix")]:
        # role_graph concatenated the three words of a convolution
        flat = _matrix(arrays, name)
        weights[f"roles.{name}.weight"] = flat.reshape(flat.shape[0], 3, -1).transpose(0, 2, 1)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            weights["roles" + node.name.replace("/MatMul", "").replace("/", ".") + ".weight"] = arrays[node.input[1]].T
    return weights


def names_of_student(path: Path, card: dict, layers: int) -> dict[str, np.ndarray]:
    """The tagger of names of a student whose layers were drawn to evenly spaced ones of this model, the last included.
    The layers between them begin with the smallest of the student's shares."""
    weights = {name: array for name, array in encoder_weights(path).items() if name.startswith("names.")}
    theirs = weights["names.mix"]
    apart = layers // len(theirs)
    weights["names.mix"] = np.full(layers, theirs.min())
    weights["names.mix"][apart - 1 :: apart] = theirs
    return weights | {"names.chain.learnt": np.array(card["name_steps"], np.float32)}


def _layers(tensors) -> int:
    return sum(name.startswith("encoder.layers.") and name.endswith(".query.weight") for name in tensors)


def _gelu(path: Path) -> str:
    return BY_TANH if any(node.op_type == "FastGelu" for node in onnx.load(str(path)).graph.node) else EXACT


def _sizes(tensors) -> dict:
    """As load_network expects them."""
    layers = list(range(_layers(tensors)))
    head = tensors["cue.weight"].shape[1] // HEADS
    heads = [len(tensors[f"encoder.layers.{layer}.query.weight"]) // head for layer in layers]
    wide = [len(tensors[f"encoder.layers.{layer}.widen.weight"]) for layer in layers]
    own = sum(name.startswith("names.layers.") and name.endswith(".query.weight") for name in tensors)
    return {"layers": layers, "heads": heads, "wide": wide, "name_layers": own}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--names-of", type=Path, metavar="FOLDER", help="take the tagger of names of this student")
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    card = json.loads((chosen.folder / "model.json").read_text())
    weights = encoder_weights(chosen.folder / "encoder.onnx") | role_weights(chosen.folder / "roles.onnx")
    weights["chain.learnt"] = np.array(card["steps"], np.float32)
    if "name_steps" in card:
        weights["names.chain.learnt"] = np.array(card["name_steps"], np.float32)
    if chosen.names_of:
        student = json.loads((chosen.names_of / "model.json").read_text())
        weights |= names_of_student(chosen.names_of / "encoder.onnx", student, _layers(weights))
    tensors = {name: torch.from_numpy(np.array(array, np.float32)) for name, array in weights.items()}
    # the head of the auxiliary task is not exported: only training needs it
    hidden = tensors["cue.weight"].shape[1]
    tensors |= {"anywhere.weight": torch.zeros(2, hidden), "anywhere.bias": torch.zeros(2)}
    torch.save({"network": tensors, "options": {"window": card["window"], **_sizes(tensors), "gelu": _gelu(chosen.folder / "encoder.onnx")}}, chosen.out)
    print(f"{len(tensors)} tensors")


if __name__ == "__main__":
    main()
