# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains an extractor. Usage: python -m hearsay_training.train --help"""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch

from .batches import collate, group, recased
from .corpus import held_out, read_corpus, read_unannotated
from .encoder import BY_TANH, EXACT, from_onnx
from .labels import name_tags
from .learning import Learner
from .lessons import Lessons
from .loss import batch_loss, name_loss
from .marks import load_marks
from .network import Extractor
from .pieces import SIZES, load_tokenizer
from .teaching import begin_as, distance
from .torch_runner import load_network
from .windows import partition


def options(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder with text/ and attributions/")
    parser.add_argument("--encoder", type=Path, required=True, help="ONNX file of a BERT encoder")
    parser.add_argument("--tokenizer", type=Path, required=True, help="its tokenizer.json")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and the log")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="shorten the schedule to end by then")
    parser.add_argument("--layers", type=int, nargs="+", help="which of the encoder's layers to use, from 0; all by default")
    parser.add_argument("--teacher", type=Path, help="model.pt of a trained model whose layers --layers are used")
    parser.add_argument("--vectors", type=Path, nargs="+", default=[], help="the teacher's vectors, from hearsay_training.vectors")
    parser.add_argument("--marks", type=Path, nargs="+", default=[], help="teachers' marks of the texts without attributions, from hearsay_training.marking")
    parser.add_argument("--gelu", choices=(EXACT, BY_TANH), help="how GELU is computed; as by the teacher if not given")
    parser.add_argument("--teaching", type=float, default=1.0, help="weight of the distance to the teacher")
    parser.add_argument("--hold-out", type=int, default=0, metavar="N", help="leave every N-th article out of training")
    parser.add_argument("--window", type=int, default=384, help="most pieces per window")
    parser.add_argument("--budget", type=int, default=2400, help="pieces per step, with padding")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder's last layer")
    parser.add_argument("--layer-decay", type=float, default=0.92, help="factor of the learning rate, layer by layer downwards")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--name-rate", type=float, default=1e-3, help="of the tagger of names; its mix of layers and its chain learn tenfold")
    parser.add_argument("--frozen", nargs="+", default=[], metavar="PREFIX", help="parts that stay as they are, such as roles. chain.")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--unquoted", type=float, default=0.15, help="share of windows whose quotation feature is hidden")
    parser.add_argument("--requoted", type=float, default=0.1, help="share of articles with other quotation marks")
    parser.add_argument("--renamed", type=float, default=0, help="share of articles whose persons, and in half of them places, have other names")
    parser.add_argument("--rewritten", type=float, default=0.1, help="generated transcripts and lists per article")
    parser.add_argument("--recased", type=float, default=0.05, help="share of windows read as if in capitals or in lower case")
    parser.add_argument("--naming", type=float, default=1.0, help="weight of the loss of names")
    parser.add_argument("--names", type=Path, help="folder with the names of each article, NAME.ann")
    parser.add_argument("--unannotated", type=Path, help="folder with text/ and names/, without attributions")
    parser.add_argument("--unannotated-share", type=float, default=0.3, help="texts of it per article")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--half", action="store_true", help="multiply in bfloat16, faster on a processor with AMX")
    parser.add_argument("--articles", type=int, default=None, help="only the first N articles, for a trial")
    parser.add_argument("--checkpoint-steps", type=int, default=300)
    return parser.parse_args(arguments)


def epoch_batches(lessons: Lessons, options, epoch: int):
    """The batches of an epoch, the same for the same seed and epoch: lists of (lesson, window)."""
    draw = random.Random(options.seed * 1000 + epoch)
    windows = []
    for lesson in lessons.of_epoch(epoch):
        for window in partition(lesson.pieces.units, options.window, draw.randint(32, options.window)):
            windows.append((lesson, window))
    for indices in group([last - first for _, (first, last) in windows], options.budget, draw):
        yield [windows[i] for i in indices]


def loss_of(network: Extractor, drawn, options, draw: random.Random) -> torch.Tensor:
    """The loss of one step's windows."""
    windows = [(lesson.pieces, window) for lesson, window in drawn]
    batch = collate(windows)
    hide_quotation(batch, options.unquoted, draw)
    hide_case(batch, options.recased, draw)
    with torch.autocast("cpu", torch.bfloat16, enabled=options.half):
        hidden, mixed = network.encode(batch.ids, batch.mask, batch.features)
    tags = [one.tags(window) for one, window in drawn]
    names = [None if one.names is None else name_tags(one.pieces, window, one.names) for one, window in drawn]
    loss = batch_loss(network, hidden, windows, tags) + options.naming * name_loss(network, mixed, windows, names)
    return loss + options.teaching * distance(hidden, windows, [lesson.vectors for lesson, _ in drawn])


def hide_quotation(batch, share: float, draw: random.Random) -> None:
    """Zeroes the quotation feature of some windows, so that the model does not rely on the marks alone."""
    for row in range(len(batch.ids)):
        if draw.random() < share:
            batch.features[row, :, 1] = 0


def hide_case(batch, share: float, draw: random.Random) -> None:
    """Reads some windows as if all their letters were capitals, or none, since headlines and posts are written so."""
    for row in range(len(batch.ids)):
        if draw.random() < share:
            batch.features[row] = recased(batch.features[row], draw)


def parameter_groups(network: Extractor, options):
    """Learning rates: full for the last layer, less for each below it; heads, names and feature tables have their own.
    Word embeddings stay as they are, and so does what options.frozen names."""
    network.encoder.words.weight.requires_grad_(False)
    depth = len(network.encoder.layers)
    groups: dict[float, list] = {}
    for name, parameter in network.named_parameters():
        if name.startswith(tuple(options.frozen)):
            parameter.requires_grad_(False)
        if not parameter.requires_grad:
            continue
        if name.startswith("names."):
            rate = options.name_rate * (10 if name in ("names.mix", "names.chain.learnt") else 1)
        elif not name.startswith("encoder.") or name.startswith("encoder.features."):
            rate = options.head_rate
        elif name.startswith("encoder.layers."):
            rate = options.rate * options.layer_decay ** (depth - 1 - int(name.split(".")[2]))
        else:
            rate = options.rate * options.layer_decay**depth
        groups.setdefault(rate, []).append(parameter)
    return [{"params": parameters, "lr": rate} for rate, parameters in groups.items()]


def main(arguments=None) -> None:
    chosen = options(arguments)
    # the gradients of a confident model have many subnormal numbers, which slow the processor down tenfold
    torch.set_flush_denormal(True)
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(chosen.threads)
    chosen.out.mkdir(parents=True, exist_ok=True)
    (chosen.out / "options.json").write_text(json.dumps(vars(chosen), default=str, indent=1) + "\n")
    tokenizer = load_tokenizer(chosen.tokenizer)
    corpus = read_corpus(chosen.corpus, chosen.names)[: chosen.articles]
    corpus = held_out(corpus, chosen.hold_out, kept=False)
    vectors = {name: array for path in chosen.vectors for name, array in np.load(path).items()}
    unannotated = read_unannotated(chosen.unannotated) if chosen.unannotated else []
    marks = {name: one for path in chosen.marks for name, one in load_marks(path).items()}
    lessons = Lessons(corpus, unannotated, tokenizer, chosen, vectors, marks)
    teacher = load_network(chosen.teacher, chosen.encoder) if chosen.teacher else None
    name_layers = len(teacher.names.layers) if teacher else 0
    network = Extractor(from_onnx(chosen.encoder, SIZES, chosen.dropout, chosen.layers), chosen.dropout, name_layers)
    kept = {"window": chosen.window, "layers": chosen.layers, "name_layers": name_layers}
    if teacher:
        shape = teacher.encoder.shape()
        shape |= {name: [shape[name][layer] for layer in chosen.layers] for name in ("heads", "wide")}
        shape |= {"gelu": chosen.gelu or shape["gelu"]}
        network.encoder.reshape(**shape)
        kept |= shape
        begin_as(network, teacher, chosen.layers)
    learner = Learner(network, parameter_groups(network, chosen))
    steps = sum(1 for _ in epoch_batches(lessons, chosen, 0)) * chosen.epochs
    done, seconds = 0, 0.0
    checkpoint = chosen.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        learner.load(state)
        done, seconds = state["done"], state["seconds"]
    print(f"{len(corpus)} articles, {sum(len(one.pieces) for one in lessons.plain)} pieces, {steps:.0f} steps, from {done}", flush=True)
    began = time.monotonic() - seconds
    draw = random.Random(chosen.seed)
    network.train()
    step, epoch, progress = 0, 0, 0.0
    while progress < 1:
        for drawn in epoch_batches(lessons, chosen, epoch):
            step += 1
            if step <= done:
                continue
            seconds = time.monotonic() - began
            progress = max(step / steps, seconds / 60 / chosen.minutes)
            if progress >= 1:
                break
            learner.learn(loss_of(network, drawn, chosen, draw), progress)
            if step % 25 == 0:
                print(f"step {step} epoch {epoch} {progress:.3f} loss {learner.mean_loss():.4f} {seconds:.0f}s", flush=True)
            if step % chosen.checkpoint_steps == 0:
                save(checkpoint, learner.state() | {"options": kept, "done": step, "seconds": seconds})
        epoch += 1
    torch.save({"network": learner.average.weights, "options": kept}, chosen.out / "model.pt")
    print(f"done after {seconds:.0f}s, {step} steps", flush=True)


def save(path: Path, state: dict) -> None:
    """Written to another file and renamed, so that an interruption leaves the previous checkpoint."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


if __name__ == "__main__":
    main()
