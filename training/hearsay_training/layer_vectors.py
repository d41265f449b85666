# SPDX-License-Identifier: GPL-3.0-or-later
"""The vectors of words after some layers of an exported encoder, on disk, so that what reads them can be trained without the encoder."""

import json
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

from .batches import collate, recased
from .corpus import Article
from .labels import name_tags
from .pieces import cut
from .windows import overlapping


@dataclass(frozen=True)
class Words:
    """The words of all windows, one window after another."""

    vectors: np.ndarray  # [n, layers, h], half precision
    tags: np.ndarray  # [n] index into NAME_TAGS
    bounds: np.ndarray  # [windows + 1], in words


class LayerReader:
    """Runs the encoder of an exported model up to the last of the wanted layers."""

    def __init__(self, folder: Path, layers: list[int]):
        model = onnx.load(str(folder / "encoder.onnx"))
        names = [f"encoder.layers.{layer}.output_norm.out" for layer in layers]
        del model.graph.output[:]
        model.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "t", "h"]) for name in names)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model.SerializeToString(), options, ["CPUExecutionProvider"])

    def read(self, pieces, window, features) -> np.ndarray:
        """[w, layers, h] of the words of a window; features [1, t, 3], or None for those of the pieces."""
        batch = collate([(pieces, window)])
        heads = pieces.heads[slice(*pieces.words(*window))] - window[0] + 1
        inputs = {"ids": batch.ids.numpy(), "features": batch.features.numpy() if features is None else features, "heads": heads}
        return np.stack([one[0, heads] for one in self.session.run(None, inputs)], 1).astype(np.float16)


def read_all(articles: list[Article], reader: LayerReader, tokenizer, options) -> Words:
    """The words of all articles with names. What lies in options.vectors is used again."""
    options.vectors.mkdir(parents=True, exist_ok=True)
    stored = options.vectors / "vectors.npy"
    if not stored.exists():
        _write(articles, reader, tokenizer, options, stored)
    index = np.load(options.vectors / "words.npz")
    return Words(np.load(stored, mmap_mode="r"), index["tags"], index["bounds"])


def _write(articles, reader, tokenizer, options, stored: Path) -> None:
    draw = random.Random(options.seed)
    windows = []
    for article in articles:
        pieces = cut(article.text, tokenizer, options.window // 2)
        for window in overlapping(pieces.sentences, options.window, options.shared):
            features = None
            if draw.random() < options.recased:
                features = recased(collate([(pieces, window)]).features, draw).numpy()
            windows.append((pieces, window, features, name_tags(pieces, window, article.names)))
    bounds = np.cumsum([0] + [len(tags) for *_, tags in windows])
    part = stored.with_suffix(".part")
    vectors = None
    with ThreadPoolExecutor(options.threads) as threads:
        for i, found in enumerate(threads.map(lambda one: reader.read(*one[:3]), windows)):
            if vectors is None:
                vectors = np.lib.format.open_memmap(part, "w+", np.float16, (int(bounds[-1]), *found.shape[1:]))
            vectors[bounds[i] : bounds[i + 1]] = found
            if i % 1000 == 0:
                print(json.dumps({"windows": i, "of": len(windows)}), flush=True)
    vectors.flush()
    np.savez(options.vectors / "words.npz", tags=np.concatenate([tags for *_, tags in windows]), bounds=bounds)
    part.rename(stored)
