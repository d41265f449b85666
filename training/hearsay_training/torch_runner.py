# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the PyTorch model over windows."""

import torch

from .batches import collate
from .encoder import from_onnx
from .network import Extractor
from .pieces import SIZES


class TorchRunner:
    def __init__(self, model, encoder, threads: int):
        torch.set_num_threads(threads)
        self.network = load_network(model, encoder)

    @torch.inference_mode()
    def encode(self, windows):
        """Hidden vectors [t + 2, h] with [CLS] and [SEP], and cue logits [t, 3], for each window."""
        hidden, logits = [], []
        for begin in range(0, len(windows), 8):
            part = windows[begin : begin + 8]
            batch = collate(part)
            h, l = self.network.encode(batch.ids, batch.mask, batch.features)
            for row, (_, (first, last)) in enumerate(part):
                hidden.append(h[row, : last - first + 2])
                logits.append(l[row, 1 : last - first + 1].numpy())
        return hidden, logits

    @torch.inference_mode()
    def roles(self, hidden, spans):
        """Role logits [c, t, 5]; spans in pieces of the window."""
        starts = torch.tensor([start + 1 for start, _ in spans])
        ends = torch.tensor([end + 1 for _, end in spans])
        return self.network.roles(hidden, starts, ends)[:, 1:-1].numpy()


def load_network(model, encoder) -> Extractor:
    """model: a model.pt or checkpoint.pt of training; encoder: the ONNX file that it began with."""
    network = Extractor(from_onnx(encoder, SIZES))
    state = torch.load(model, weights_only=True)
    network.load_state_dict(state.get("average", state["network"]))
    return network.eval()
