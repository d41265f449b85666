# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the tagger of names of an exported model by itself: the encoder stays as it is, and with it the attributions. The tagger gets
layers of its own over the vectors of the words.

Usage: python -m hearsay_training.name_training CORPUS --model FOLDER --restored model.pt --names … --unannotated … --out names.pt"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch

from .averaging import Average
from .batches import group
from .corpus import held_out, read_corpus, read_unannotated
from .layer_vectors import LayerReader, Words, read_all
from .learning import Learner
from .network import LEFT_OUT, NameTagger
from .pieces import load_tokenizer


def options(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder with text/ and attributions/")
    parser.add_argument("--model", type=Path, required=True, help="folder of an exported model")
    parser.add_argument("--restored", type=Path, required=True, help="the model.pt that hearsay_training.restore made of it")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True, help="folder with the names of each article, NAME.ann")
    parser.add_argument("--unannotated", type=Path, required=True, help="folder with text/ and names/")
    parser.add_argument("--out", type=Path, required=True, help="the file for the model")
    parser.add_argument("--vectors", type=Path, required=True, help="folder for vectors, which a second run uses again")
    parser.add_argument("--hold-out", type=int, default=14, metavar="N", help="leave every N-th article out of training")
    parser.add_argument("--mixed", type=int, nargs="+", required=True, help="the layers that are read, from 0")
    parser.add_argument("--own", type=int, nargs="+", required=True, help="layers that those of the tagger itself begin as, from 0")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="shorten the schedule to end by then")
    parser.add_argument("--rate", type=float, default=4e-4, help="learning rate; the mix of layers and the chain learn tenfold")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--budget", type=int, default=2400, help="words per step, with padding")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--shared", type=int, default=32)
    parser.add_argument("--recased", type=float, default=0.06, help="share of windows read as if in capitals or in lower case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args(arguments)


def batches(words: Words, budget: int, draw: random.Random):
    """Groups of windows, drawn anew: vectors [b, w, layers, h], mask and tags [b, w]."""
    lengths = np.diff(words.bounds).tolist()
    for indices in group(lengths, budget, draw):
        longest = max(lengths[i] for i in indices)
        vectors = np.zeros((len(indices), longest, *words.vectors.shape[1:]), np.float32)
        mask = torch.zeros(len(indices), longest)
        tags = torch.zeros(len(indices), longest, dtype=torch.long)
        for row, i in enumerate(indices):
            part = slice(*words.bounds[i : i + 2])
            vectors[row, : lengths[i]] = words.vectors[part]
            tags[row, : lengths[i]] = torch.from_numpy(words.tags[part])
            mask[row, : lengths[i]] = 1
        yield torch.from_numpy(vectors), mask, tags


def begun(weights: dict[str, torch.Tensor], options) -> NameTagger:
    """A tagger whose own layers are copies of the encoder's and which reads most of the layer before them."""
    layers = len({name.split(".")[2] for name in weights if name.startswith("encoder.layers.")})
    tagger = NameTagger(weights["cue.weight"].shape[1], layers, len(options.own), dropout=options.dropout)
    for own, layer in zip(tagger.layers, options.own):
        prefix = f"encoder.layers.{layer}."
        own.load_state_dict({name.removeprefix(prefix): value for name, value in weights.items() if name.startswith(prefix)})
    before = max((i for i in options.mixed if i < options.own[0]), default=options.mixed[0])
    with torch.no_grad():
        tagger.mix.fill_(LEFT_OUT)
        tagger.mix[options.mixed] = 0
        tagger.mix[before] = 2
    return tagger


def loss_of(tagger: NameTagger, vectors: torch.Tensor, mask: torch.Tensor, tags: torch.Tensor, mixed: list[int]) -> torch.Tensor:
    """As batches gives them; mixed: the layers that the vectors are of."""
    shares = tagger.mix[mixed].softmax(0)
    scores = tagger.tagged(torch.einsum("bwlh,l->bwh", vectors, shares), mask)
    lengths = mask.sum(1).long()
    return tagger.chain.loss(scores, tags, lengths).sum() / lengths.sum()


def teach(tagger: NameTagger, words: Words, options) -> Average:
    """Trains the tagger; the average of its weights is the result."""
    fast = (tagger.mix, tagger.chain.learnt)
    slow = [one for one in tagger.parameters() if all(one is not other for other in fast)]
    groups = [
        {"params": list(fast), "lr": 10 * options.rate, "weight_decay": 0},
        {"params": slow, "lr": options.rate},
    ]
    learner = Learner(tagger, groups)
    draw = random.Random(options.seed)
    lengths = np.diff(words.bounds).tolist()
    steps = options.epochs * len(group(lengths, options.budget, random.Random(options.seed)))
    began = time.monotonic()
    step, progress = 0, 0.0
    tagger.train()
    while progress < 1:
        for drawn in batches(words, options.budget, draw):
            step += 1
            progress = max(step / steps, (time.monotonic() - began) / 60 / options.minutes)
            if progress >= 1:
                break
            learner.learn(loss_of(tagger, *drawn, options.mixed), progress)
            if step % 100 == 0:
                print(f"step {step} {progress:.3f} loss {learner.mean_loss():.4f}", flush=True)
    return learner.average


def main(arguments=None) -> None:
    chosen = options(arguments)
    torch.set_flush_denormal(True)
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(chosen.threads)
    articles = held_out(read_corpus(chosen.corpus, chosen.names), chosen.hold_out, kept=False)
    articles += read_unannotated(chosen.unannotated)
    words = read_all(articles, LayerReader(chosen.model, chosen.mixed), load_tokenizer(chosen.tokenizer), chosen)
    state = torch.load(chosen.restored, weights_only=True)
    average = teach(begun(state["network"], chosen), words, chosen)
    names = {f"names.{name}": value for name, value in average.weights.items()}
    weights = {name: value for name, value in state["network"].items() if not name.startswith("names.")} | names
    torch.save({"network": weights, "options": state["options"] | {"name_layers": len(chosen.own)}}, chosen.out)
    print(f"{average.steps} steps, {len(words.tags)} words", flush=True)


if __name__ == "__main__":
    main()
