# SPDX-License-Identifier: GPL-3.0-or-later
"""What training makes small: cue tags, roles as seen from each cue, and roles anywhere as a side task."""

import torch
from torch.nn import functional as F

from .network import Extractor

NEGATIVES = 2
"""Most spans a window that look like a cue to the model but are none: their roles are all O."""


def window_losses(network: Extractor, hidden, logits, tags):
    """Loss terms of one window: hidden [t, h], logits [t, 3], tags as labels.tag gives them for its t - 2 pieces."""
    cues, anywhere, links = tags
    length = len(cues)
    inner = slice(1, length + 1)
    cue_loss = F.cross_entropy(logits[inner], torch.from_numpy(cues), reduction="sum")
    side_loss = F.binary_cross_entropy_with_logits(
        network.anywhere(hidden[inner]), torch.from_numpy(anywhere), reduction="sum"
    )
    seen = [(span, torch.from_numpy(roles)) for span, roles in links]
    none = torch.zeros(length, dtype=torch.long)
    seen += [(span, none) for span in false_cues(logits[inner].detach(), cues)]
    if not seen:
        return cue_loss, side_loss, None, length, 0
    starts = torch.tensor([span[0] + 1 for span, _ in seen])
    ends = torch.tensor([span[1] + 1 for span, _ in seen])
    roles = torch.stack([roles for _, roles in seen])
    scores = network.roles(hidden[: length + 2], starts, ends)[:, inner]
    losses = F.cross_entropy(scores.transpose(1, 2), roles, reduction="none")
    return cue_loss, side_loss, (losses * edge_weights(roles)).sum(), length, roles.numel()


def false_cues(logits: torch.Tensor, cues) -> list[tuple[int, int]]:
    """Runs of pieces that the tagger takes for a cue (probability above 0.2) and that touch no gold cue."""
    likely = (1 - logits.softmax(-1)[:, 0]).tolist()
    runs, start = [], None
    for i, value in enumerate(likely + [0.0]):
        if value > 0.2 and start is None:
            start = i
        elif value <= 0.2 and start is not None:
            if not cues[start:i].any():
                runs.append((max(likely[start:i]), (start, i)))
            start = None
    return [run for _, run in sorted(runs, reverse=True)[:NEGATIVES]]


def edge_weights(roles: torch.Tensor) -> torch.Tensor:
    """2 for a piece on either side of a change of tag, else 1: boundaries are where the points are lost. [c, t]"""
    weights = torch.ones(roles.shape)
    changes = (roles[:, 1:] + 1) // 2 != (roles[:, :-1] + 1) // 2
    weights[:, 1:][changes] = 2
    weights[:, :-1][changes] = 2
    return weights
