# SPDX-License-Identifier: GPL-3.0-or-later
"""A BERT encoder, with its weights taken from an ONNX file as sentence-embedding artifacts ship it."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from .dropout import Dropout

HEADS = 12
"""Of attention, in each layer of the encoders that training starts from."""

EXACT, BY_TANH = "none", "tanh"
"""How GELU is computed (Hendrycks and Gimpel, 2016): a network must be run as it was trained, since the difference adds up over layers."""


class Layer(nn.Module):
    """Self-attention and feed-forward, each with residual and layer norm after it."""

    def __init__(self, hidden: int, heads: int, wide: int, dropout: Dropout):
        super().__init__()
        self.heads = heads
        size = hidden // HEADS
        self.query, self.key, self.value = (nn.Linear(hidden, heads * size) for _ in range(3))
        self.joined = nn.Linear(heads * size, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=1e-12)
        self.widen, self.narrow = nn.Linear(hidden, wide), nn.Linear(wide, hidden)
        self.output_norm = nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = dropout
        self.gelu = EXACT

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """x [b, t, hidden]; mask [b, 1, 1, t], 0 where a piece may be attended to and very negative elsewhere."""
        split = lambda y: y.view(y.shape[0], y.shape[1], self.heads, -1).transpose(1, 2)  # noqa: E731
        attended = attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        x = self.attention_norm(x + self.dropout(self.joined(attended.transpose(1, 2).flatten(2))))
        return self.output_norm(x + self.dropout(self.narrow(F.gelu(self.widen(x), approximate=self.gelu))))


def attention(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Scaled dot-product attention, [b, heads, t, size] each. In half precision step by step and in that precision, since
    the gradient of PyTorch's own function takes most of a training step on a processor."""
    if query.dtype == torch.float32:
        return F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    with torch.autocast("cpu", enabled=False):
        scores = (query * query.shape[-1] ** -0.5) @ key.transpose(2, 3) + mask.to(query.dtype)
        return scores.softmax(-1) @ value


def hiding(mask: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """mask [b, t], with 1 for what may be attended to, as Layer takes it: [b, 1, 1, t]."""
    return (1.0 - mask[:, None, None, :].to(dtype)) * -1e4


class Encoder(nn.Module):
    """Pieces and features to vectors. The features' embeddings are added to those of the pieces and start at zero."""

    def __init__(self, vocabulary: int, hidden: int, layers: int, feature_sizes, heads: int = HEADS, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, hidden)
        self.positions = nn.Embedding(512, hidden)
        self.segment = nn.Parameter(torch.zeros(hidden))
        self.features = nn.ModuleList(nn.Embedding(size, hidden) for size in feature_sizes)
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(hidden, heads, 4 * hidden, self.dropout) for _ in range(layers))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, features: torch.Tensor) -> torch.Tensor:
        """ids [b, t], mask [b, t] with 1 for a piece, features [b, t, 3] -> [b, t, hidden]"""
        return self.all_layers(ids, mask, features)[-1]

    def shape(self) -> dict:
        """The numbers of heads and inner units of each layer, and how GELU is computed."""
        wide = [layer.widen.out_features for layer in self.layers]
        return {"heads": [layer.heads for layer in self.layers], "wide": wide, "gelu": self.layers[0].gelu}

    def reshape(self, heads: list[int], wide: list[int], gelu: str) -> None:
        """Replaces the layers by new ones of a shape."""
        hidden = self.words.embedding_dim
        self.layers = nn.ModuleList(Layer(hidden, *sizes, self.dropout) for sizes in zip(heads, wide, strict=True))
        for layer in self.layers:
            layer.gelu = gelu

    def all_layers(self, ids: torch.Tensor, mask: torch.Tensor, features: torch.Tensor) -> list[torch.Tensor]:
        """As forward, of each layer."""
        x = self.words(ids) + self.segment + self.positions(torch.arange(ids.shape[1], device=ids.device))
        for i, table in enumerate(self.features):
            x = x + table(features[:, :, i])
        x = self.dropout(self.norm(x))
        hidden_pieces = hiding(mask, x.dtype)
        outputs = []
        for layer in self.layers:
            x = layer(x, hidden_pieces)
            outputs.append(x)
        return outputs


_NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "joined",
    "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
    "output.LayerNorm": "output_norm",
}


def from_onnx(path, feature_sizes, dropout: float = 0.1, taken=None) -> Encoder:
    """An encoder with the weights of an exported BERT, with all its layers or the given ones, numbered from 0;
    a missing weight is an error that names it."""
    weights = _onnx_weights(path)
    taken = taken or range(len({name.split(".")[2] for name in weights if name.startswith("encoder.layer.")}))
    layers = len(taken)
    vocabulary, hidden = weights["embeddings.word_embeddings.weight"].shape
    encoder = Encoder(vocabulary, hidden, layers, feature_sizes, dropout=dropout)
    own = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "segment": weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for i, layer in enumerate(taken):
        for theirs, ours in _NAMES.items():
            for kind in ("weight", "bias"):
                own[f"layers.{i}.{ours}.{kind}"] = weights[f"encoder.layer.{layer}.{theirs}.{kind}"]
    missing, unknown = encoder.load_state_dict(own, strict=False)
    lost = [name for name in missing if not name.startswith("features.")]
    if lost or unknown:
        raise ValueError(f"{path}: not a BERT that can be read: missing {lost}, unknown {unknown}")
    return encoder


def _onnx_weights(path) -> dict[str, torch.Tensor]:
    """Weights by their names in PyTorch; exported matrices are transposed, in unnamed initializers of MatMul nodes."""
    graph = onnx.load(str(path)).graph
    initializers = {initializer.name: initializer for initializer in graph.initializer}
    tensor = lambda name: torch.tensor(np.array(numpy_helper.to_array(initializers[name])))  # noqa: E731
    weights = {name: tensor(name) for name, one in initializers.items() if one.data_type == 1 and "::" not in name}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in initializers:
            name = node.name.lstrip("/").replace("/MatMul", "").replace("/", ".") + ".weight"
            weights[name] = tensor(node.input[1]).T.contiguous()
    return weights
