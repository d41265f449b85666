# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the PyTorch model over windows."""

import torch
from torch import nn

from .batches import collate
from .encoder import from_onnx
from .network import Extractor
from .pieces import SIZES


class TorchRunner:
    def __init__(self, network: Extractor, threads: int, half: bool = False):
        """half: whether the encoder multiplies in bfloat16"""
        torch.set_num_threads(threads)
        self.network = network
        self.half = half
        if half:  # once, not for each window
            for module in network.encoder.modules():
                if isinstance(module, nn.Linear):
                    module.bfloat16()
        self.steps = self.network.chain.steps().detach().numpy()
        self.name_steps = self.network.names.chain.steps().detach().numpy()

    @torch.inference_mode()
    def encode(self, windows):
        """Vectors [w, h] of the words, their cue logits [w, 3] and their name logits [w, 4], for each window."""
        vectors, logits, names = [], [], []
        for begin in range(0, len(windows), 8):
            part = windows[begin : begin + 8]
            batch = collate(part)
            with torch.autocast("cpu", torch.bfloat16, enabled=self.half):
                hidden, mixed = self.network.encode(batch.ids, batch.mask, batch.features)
            for row, (pieces, (first, last)) in enumerate(part):
                one = slice(*pieces.words(first, last))
                heads = torch.from_numpy(pieces.heads[one] - first + 1)
                words = hidden[row, heads]
                vectors.append(words)
                logits.append(self.network.cue(words).numpy())
                names.append(self.network.names(mixed[row, heads]).numpy())
        return vectors, logits, names

    @torch.inference_mode()
    def roles(self, vectors, spans):
        """Role scores [c, w, 5]; spans in words of the window."""
        starts = torch.tensor([start for start, _ in spans])
        ends = torch.tensor([end for _, end in spans])
        return self.network.roles(vectors, starts, ends).numpy()


def load_network(model, encoder) -> Extractor:
    """model: a model.pt or checkpoint.pt of training; encoder: the ONNX file that it started from."""
    state = torch.load(model, weights_only=True)
    options = state["options"]
    network = Extractor(from_onnx(encoder, SIZES, taken=options.get("layers")), name_layers=options.get("name_layers", 0))
    if "heads" in options:
        network.encoder.reshape(options["heads"], options["wide"], options["gelu"])
    missing, unknown = network.load_state_dict(state.get("average", state["network"]), strict=False)
    # a model of before the tagger of names has all but that
    if unknown or any(not name.startswith("names.") for name in missing):
        raise ValueError(f"{model}: not a model of this kind: missing {missing}, unknown {unknown}")
    return network.eval()
