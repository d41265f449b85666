# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the exported graphs, window by window."""

import json
from pathlib import Path

import numpy as np
import onnxruntime

from .batches import collate
from .labels import NAME_TAGS


class OnnxRunner:
    def __init__(self, folder: Path, threads: int):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = lambda name: onnxruntime.InferenceSession(str(folder / name), options, ["CPUExecutionProvider"])  # noqa: E731
        self.encoder, self.scorer = session("encoder.onnx"), session("roles.onnx")
        card = json.loads((folder / "model.json").read_text())
        self.steps = np.array(card["steps"], np.float32)
        self.name_steps = np.array(card.get("name_steps", np.zeros((len(NAME_TAGS) + 1, len(NAME_TAGS)))), np.float32)

    def encode(self, windows):
        """Vectors [w, h] of the words, their cue logits [w, 3] and their name logits [w, 4], for each window, each run by
        itself: dynamic int8 makes a vector depend on its batch neighbours. A model that tags no names has no name logits."""
        outputs = [one.name for one in self.encoder.get_outputs()]
        vectors, logits, names = [], [], []
        for pieces, (first, last) in windows:
            batch = collate([(pieces, (first, last))])
            heads = pieces.heads[slice(*pieces.words(first, last))] - first + 1
            inputs = {"ids": batch.ids.numpy(), "features": batch.features.numpy(), "heads": heads}
            found = dict(zip(outputs, self.encoder.run(outputs, inputs)))
            vectors.append(found["words"])
            logits.append(found["cues"])
            names.append(found.get("names", np.zeros((len(heads), 0), np.float32)))
        return vectors, logits, names

    def roles(self, vectors, spans):
        """Role scores [c, w, 5]; spans in words of the window."""
        bounds = np.array(spans, dtype=np.int64)
        return self.scorer.run(["roles"], {"words": vectors, "starts": bounds[:, 0], "ends": bounds[:, 1]})[0]
