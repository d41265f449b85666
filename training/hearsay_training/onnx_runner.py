# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the exported graphs, window by window batches of one article."""

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

    def encode(self, windows):
        """Hidden vectors [t + 2, h] with [CLS] and [SEP], and cue logits [t, 3], for each window."""
        hidden, logits = [], []
        for begin in range(0, len(windows), 8):
            part = windows[begin : begin + 8]
            batch = collate(part)
            h, l = self.encoder.run(
                None, {"ids": batch.ids.numpy(), "mask": batch.mask.numpy(), "features": batch.features.numpy()}
            )
            for row, (_, (first, last)) in enumerate(part):
                hidden.append(h[row, : last - first + 2])
                logits.append(l[row, 1 : last - first + 1])
        return hidden, logits

    def roles(self, hidden, spans):
        """Role logits [c, t, 5]; spans in pieces of the window."""
        bounds = np.array(spans, dtype=np.int64) + 1
        return self.scorer.run(None, {"hidden": hidden, "starts": bounds[:, 0], "ends": bounds[:, 1]})[0][:, 1:-1]
