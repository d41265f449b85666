# SPDX-License-Identifier: GPL-3.0-or-later
import random
from argparse import Namespace

import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")

from hearsay_training.encoder import Encoder
from hearsay_training.labels import NAME_TAGS
from hearsay_training.layer_vectors import Words
from hearsay_training.name_training import batches, begun, teach
from hearsay_training.network import LEFT_OUT, Extractor
from hearsay_training.pieces import SIZES

OPTIONS = Namespace(mixed=[0, 2], own=[1], dropout=0.1, rate=3e-3, epochs=25, minutes=float("inf"), budget=200, seed=1)


def words_whose_first_numbers_are_their_tags(windows: int) -> Words:
    draw = np.random.default_rng(1)
    bounds = np.cumsum([0] + [3 + i % 9 for i in range(windows)])
    tags = draw.integers(0, len(NAME_TAGS), bounds[-1])
    vectors = draw.normal(0, 0.3, (bounds[-1], 2, 48))
    vectors[np.arange(len(tags)), 1, tags] += 1
    return Words(vectors.astype(np.float16), tags, bounds)


def tagger():
    torch.manual_seed(1)
    return begun(Extractor(Encoder(60, 48, 4, SIZES)).state_dict(), OPTIONS)


def test_the_tagger_begins_as_layers_of_the_encoder_and_reads_some():
    torch.manual_seed(1)
    weights = Extractor(Encoder(60, 48, 4, SIZES)).state_dict()
    made = tagger()
    assert torch.equal(made.layers[0].widen.weight, weights["encoder.layers.1.widen.weight"])
    assert made.mix.tolist() == [2, LEFT_OUT, 0, LEFT_OUT]


def test_every_word_is_in_one_batch_and_padding_has_no_weight():
    words = words_whose_first_numbers_are_their_tags(20)
    drawn = list(batches(words, 60, random.Random(3)))
    assert sum(int(mask.sum()) for _, mask, _ in drawn) == len(words.tags)
    assert all(mask.numel() <= 60 for _, mask, _ in drawn)
    assert all(vectors[mask == 0].abs().sum() == 0 for vectors, mask, _ in drawn)


def test_the_tagger_learns_what_a_layer_shows():
    words = words_whose_first_numbers_are_their_tags(60)
    made = tagger()
    made.load_state_dict(teach(made, words, OPTIONS).weights)
    made.eval()
    right = total = 0
    for vectors, mask, tags in batches(words, 200, random.Random(5)):
        with torch.inference_mode():
            mixed = torch.einsum("bwlh,l->bwh", vectors, made.mix[OPTIONS.mixed].softmax(0))
            found = made.tagged(mixed, mask).argmax(-1)
        right += int(((found == tags) & (mask > 0)).sum())
        total += int(mask.sum())
    assert right / total > 0.9
