# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes from a trained network the heads of attention and the inner units that its loss needs least (Michel et al., NeurIPS 2019): a
student of this shape starts from what is left.

Usage: python -m hearsay_training.narrowing CORPUS --model model.pt --heads N --wide N --out narrow.pt --encoder … (and more of train's options)"""

import argparse
import random
from itertools import islice
from pathlib import Path

import torch

from .corpus import held_out, read_corpus
from .encoder import Layer
from .lessons import Lessons
from .pieces import load_tokenizer
from .torch_runner import load_network
from .train import epoch_batches, loss_of
from .train import options as training_options


class Importance:
    """How much the loss would change without each unit of what a layer reads, to first order: the sum of |value x gradient| over words."""

    def __init__(self, layer: torch.nn.Linear, size: int):
        """size: of a unit, in numbers"""
        self.size = size
        self.sum = torch.zeros(layer.in_features // size)
        layer.register_forward_pre_hook(self._keep)

    def _keep(self, layer, inputs) -> None:
        self.values = inputs[0]
        self.values.retain_grad()

    def add(self) -> None:
        share = (self.values * self.values.grad).flatten(0, 1)
        self.sum += share.view(len(share), -1, self.size).sum(2).abs().sum(0).detach()

    def share(self, count: int) -> float:
        """How much of the importance the best units have."""
        return (self.sum.topk(count).values.sum() / self.sum.sum()).item()

    def best(self, count: int) -> torch.Tensor:
        """The numbers of the units, in order, and of their parts."""
        units = self.sum.topk(count).indices.sort().values
        return (units[:, None] * self.size + torch.arange(self.size)).flatten()


def narrowed(layer: Layer, heads: torch.Tensor, units: torch.Tensor) -> dict[str, torch.Tensor]:
    """The weights of a layer with some rows of its queries, keys and values, and some inner units."""
    weights = dict(layer.state_dict())
    for name in ("query", "key", "value"):
        weights |= {f"{name}.{kind}": weights[f"{name}.{kind}"][heads] for kind in ("weight", "bias")}
    weights |= {f"widen.{kind}": weights[f"widen.{kind}"][units] for kind in ("weight", "bias")}
    weights["joined.weight"] = weights["joined.weight"][:, heads]
    weights["narrow.weight"] = weights["narrow.weight"][:, units]
    return weights


def main(arguments=None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="model.pt of a trained model")
    parser.add_argument("--heads", type=int, nargs="+", required=True, help="how many to keep, layer by layer")
    parser.add_argument("--wide", type=int, nargs="+", required=True, help="how many inner units to keep, layer by layer")
    parser.add_argument("--steps", type=int, default=60, help="how many batches the importance is measured on")
    parser.add_argument("--out", type=Path, required=True)
    chosen, others = parser.parse_known_args(arguments)
    training = training_options([*others, "--out", str(chosen.out.parent)])
    torch.manual_seed(training.seed)
    torch.set_num_threads(training.threads)
    corpus = held_out(read_corpus(training.corpus, training.names), training.hold_out, kept=False)
    lessons = Lessons(corpus, [], load_tokenizer(training.tokenizer), training)
    network = load_network(chosen.model, training.encoder)
    layers = network.encoder.layers
    attention = [Importance(layer.joined, layer.joined.in_features // layer.heads) for layer in layers]
    inner = [Importance(layer.narrow, 1) for layer in layers]
    draw = random.Random(training.seed)
    for drawn in islice(epoch_batches(lessons, training, 0), chosen.steps):
        loss_of(network, drawn, training, draw).backward()
        for one in (*attention, *inner):
            one.add()
    state = torch.load(chosen.model, weights_only=True)
    weights = state["network"]
    for i, (layer, heads, wide) in enumerate(zip(layers, chosen.heads, chosen.wide, strict=True)):
        kept = narrowed(layer, attention[i].best(heads), inner[i].best(wide))
        weights |= {f"encoder.layers.{i}.{name}": value for name, value in kept.items()}
        print(f"layer {i}: heads {attention[i].share(heads):.2f}, inner units {inner[i].share(wide):.2f} of the importance kept")
    shape = network.encoder.shape() | {"heads": chosen.heads, "wide": chosen.wide}
    torch.save({"network": weights, "options": state["options"] | shape}, chosen.out)


if __name__ == "__main__":
    main()
