# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the exported graphs, window by window."""

import json
from pathlib import Path

import numpy as np
import onnxruntime

from .batches import collate


class OnnxRunner:
    def __init__(self, folder: Path, threads: int):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        session = lambda name: onnxruntime.InferenceSession(str(folder / name), options, ["CPUExecutionProvider"])  # noqa: E731
        self.encoder, self.scorer = session("encoder.onnx"), session("roles.onnx")
        self.steps = np.array(json.loads((folder / "model.json").read_text())["steps"], np.float32)

    def encode(self, windows):
        """Vectors [w, h] of the words and their cue logits [w, 3], for each window, each run by itself: dynamic int8
        makes a vector depend on its batch neighbours."""
        vectors, logits = [], []
        for pieces, (first, last) in windows:
            batch = collate([(pieces, (first, last))])
            heads = pieces.heads[slice(*pieces.words(first, last))] - first + 1
            inputs = {"ids": batch.ids.numpy(), "features": batch.features.numpy(), "heads": heads}
            words, cues = self.encoder.run(["words", "cues"], inputs)
            vectors.append(words)
            logits.append(cues)
        return vectors, logits

    def roles(self, vectors, spans):
        """Role scores [c, w, 5]; spans in words of the window."""
        bounds = np.array(spans, dtype=np.int64)
        return self.scorer.run(["roles"], {"words": vectors, "starts": bounds[:, 0], "ends": bounds[:, 1]})[0]
