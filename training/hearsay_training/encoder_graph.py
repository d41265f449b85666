# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoder and the taggers of cues and names as an ONNX graph for one window, in single precision or in int8.

Written node by node rather than traced, with ONNX Runtime's fused operators for attention, for GELU (by tanh it
takes two thirds of the time) and for layer norm with its residual: the same computation in fewer passes over memory. Int8 (dynamic: activations are rescaled in each product) is per channel
and has 7 bits, since 8 saturate on processors without VNNI; embedding tables have one scale per row."""

import numpy as np

from .encoder import BY_TANH, EXACT, HEADS
from .graph import MICROSOFT, Graph

_LEAST_SHARE = 1e-4
"""Of a layer in the mix for names; one with less was left out of it in training."""


def write(network, path, integer: bool, names: bool = True) -> None:
    """ids int64 [1, t], features int64 [1, t, 3], heads int64 [w] -> words float [w, h], cues float [w, 3],
    and names float [w, 4] if they are wanted"""
    _Writer(network, integer).write(path, names)


def quantized(matrix: np.ndarray):
    """[out, in] in 7 bits, with a scale for each row."""
    scales = np.abs(matrix).max(1) / 63 + 1e-12
    return np.round(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)


class _Writer:
    def __init__(self, network, integer: bool):
        self.weights = {name: value.detach().numpy() for name, value in network.state_dict().items()}
        self.head = network.encoder.words.embedding_dim // HEADS
        self.layers = len(network.encoder.layers)
        operators = {EXACT: "BiasGelu", BY_TANH: "FastGelu"}
        self.gelus = {f"encoder.layers.{i}.": operators[layer.gelu] for i, layer in enumerate(network.encoder.layers)}
        self.name_layers = len(network.names.layers)
        self.integer = integer
        self.graph = Graph()

    def write(self, path, names: bool) -> None:
        graph, weights = self.graph, self.weights
        ids = graph.input("ids", [1, "t"])
        features = graph.input("features", [1, "t", 3])
        heads = graph.input("heads", ["w"])
        graph.output("words", ["w", weights["cue.weight"].shape[1]])
        graph.output("cues", ["w", 3])
        columns = graph.add("Split", [features], "column", axis=2, outputs=3)
        columns = [graph.add("Squeeze", [c, self._axis(2)], f"feature.{i}") for i, c in enumerate(columns)]
        x = self._embed(ids, columns)
        outputs = []
        for layer in range(self.layers):
            x = self._layer(x, f"encoder.layers.{layer}.")
            outputs.append(x)
        for i, column in enumerate(columns):
            table = graph.constant(f"features.{i}", weights[f"features.{i}.weight"])
            x = graph.add("Add", [x, graph.add("Gather", [table, column], f"again.{i}")], f"with.{i}")
        x = graph.add("Squeeze", [x, self._axis(0)], "row")
        graph.add("Gather", [x, heads], "words")
        graph.add("Gemm", ["words", *self._pair("cue")], "cues", transB=1)
        if names:
            graph.output("names", ["w", weights["names.output.weight"].shape[0]])
            self._names(outputs, heads)
        graph.save(path)

    def _names(self, outputs, heads: str) -> None:
        """The tagger of names on a mix of the layers' outputs."""
        graph, weights = self.graph, self.weights
        mix = weights["names.mix"]
        shares = np.exp(mix - mix.max())
        shares = (shares / shares.sum()).astype(np.float32)
        parts = []
        for i, (output, share) in enumerate(zip(outputs, shares)):
            if share < _LEAST_SHARE:
                continue
            part = graph.add("Gather", [output, heads], f"names.words.{i}", axis=1)
            parts.append(graph.add("Mul", [part, graph.constant(f"names.share.{i}", share)], f"names.part.{i}"))
        x = graph.add("Sum", parts, "names.sum")
        for layer in range(self.name_layers):
            x = self._layer(x, f"names.layers.{layer}.")
        x = graph.add("Squeeze", [x, self._axis(0)], "names.mixed")
        x = graph.add("Gemm", [x, *self._pair("names.widen")], "names.wide", transB=1)
        x = graph.add("Gelu", [x], "names.gelu", MICROSOFT)
        graph.add("Gemm", [x, *self._pair("names.output")], "names", transB=1)

    def _axis(self, axis: int) -> str:
        name = f"axis{axis}"
        if all(one.name != name for one in self.graph.initializers):
            self.graph.constant(name, np.array([axis], np.int64))
        return name

    def _embed(self, ids: str, columns) -> str:
        graph, weights = self.graph, self.weights
        # the segment vector is the same everywhere, so it is added to the positions
        places = graph.constant("positions", weights["encoder.positions.weight"] + weights["encoder.segment"])
        length = graph.add("Shape", [ids], "length", start=1)
        starts = graph.constant("zero", np.array([0], np.int64))
        x = graph.add("Add", [self._words(ids), graph.add("Slice", [places, starts, length], "placed")], "embedded")
        for i, column in enumerate(columns):
            table = graph.constant(f"encoder.features.{i}", weights[f"encoder.features.{i}.weight"])
            looked = graph.add("Gather", [table, column], f"looked.{i}")
            if i + 1 < len(columns):
                x = graph.add("Add", [x, looked], f"embedded.{i}")
        # adding the last of them here is five times as fast as LayerNormalization alone
        inputs = [x, looked, *self._pair("encoder.norm")]
        return graph.add("SkipLayerNormalization", inputs, "normed", MICROSOFT, epsilon=1e-12)

    def _words(self, ids: str) -> str:
        graph, table = self.graph, self.weights["encoder.words.weight"]
        if not self.integer:
            return graph.add("Gather", [graph.constant("encoder.words", table), ids], "word")
        scales = np.abs(table).max(1, keepdims=True) / 127 + 1e-12
        rows = graph.constant("encoder.words", np.round(table / scales).astype(np.int8))
        taken = graph.add("Cast", [graph.add("Gather", [rows, ids], "word.int8")], "word.cast", to=1)
        scales = graph.constant("encoder.words.scales", scales.astype(np.float32))
        return graph.add("Mul", [taken, graph.add("Gather", [scales, ids], "word.scale")], "word")

    def _pair(self, name: str):
        return (self.graph.constant(f"{name}.{kind}", self.weights[f"{name}.{kind}"]) for kind in ("weight", "bias"))

    def _layer(self, x: str, name: str) -> str:
        graph, weights = self.graph, self.weights
        three = ("query", "key", "value")
        matrix = np.concatenate([weights[f"{name}{one}.weight"] for one in three])
        bias = graph.constant(f"{name}three.bias", np.concatenate([weights[f"{name}{one}.bias"] for one in three]))
        parts = graph.add("Split", [self._product(x, f"{name}three", matrix)], f"{name}split", axis=2, outputs=3)
        heads = len(matrix) // 3 // self.head
        attended = graph.add("MultiHeadAttention", [*parts, bias], f"{name}attended", MICROSOFT, num_heads=heads)
        x = self._add_and_norm(self._dense(attended, f"{name}joined"), x, f"{name}joined", f"{name}attention_norm")
        wide_bias = graph.constant(f"{name}widen.bias", weights[f"{name}widen.bias"])
        wide = graph.add(self.gelus.get(name, "BiasGelu"), [self._dense(x, f"{name}widen"), wide_bias], f"{name}gelu", MICROSOFT)
        return self._add_and_norm(self._dense(wide, f"{name}narrow"), x, f"{name}narrow", f"{name}output_norm")

    def _dense(self, x: str, name: str) -> str:
        return self._product(x, name, self.weights[f"{name}.weight"])

    def _add_and_norm(self, x: str, residual: str, dense: str, norm: str) -> str:
        bias = self.graph.constant(f"{dense}.bias", self.weights[f"{dense}.bias"])
        inputs = [x, residual, *self._pair(norm), bias]
        return self.graph.add("SkipLayerNormalization", inputs, f"{norm}.out", MICROSOFT, epsilon=1e-12)

    def _product(self, x: str, name: str, matrix: np.ndarray) -> str:
        """x times the transposed matrix, without bias."""
        graph = self.graph
        if not self.integer:
            return graph.add("MatMul", [x, graph.constant(f"{name}.matrix", matrix.T)], f"{name}.out")
        rounded, scales = quantized(matrix)
        inputs = [x, graph.constant(f"{name}.matrix", rounded.T), graph.constant(f"{name}.scales", scales)]
        return graph.add("DynamicQuantizeMatMul", inputs, f"{name}.out", MICROSOFT)
