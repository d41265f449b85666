# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches of windows as padded tensors. Position 0 of a row is [CLS], so piece i of a window is at i + 1."""

import random
from dataclasses import dataclass

import torch

from .pieces import LOWER, UPPER, Pieces

CLS, SEP, PAD = 101, 102, 0
"""In the vocabulary that all uncased BERT encoders share."""


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor  # [b, t]
    mask: torch.Tensor  # [b, t]
    features: torch.Tensor  # [b, t, 3]


def collate(windows: list[tuple[Pieces, tuple[int, int]]]) -> Batch:
    """Pads windows to the longest."""
    longest = max(last - first for _, (first, last) in windows) + 2
    ids = torch.full((len(windows), longest), PAD)
    mask = torch.zeros(len(windows), longest, dtype=torch.long)
    features = torch.zeros(len(windows), longest, 3, dtype=torch.long)
    for row, (pieces, (first, last)) in enumerate(windows):
        length = last - first
        ids[row, 0], ids[row, length + 1] = CLS, SEP
        ids[row, 1 : length + 1] = torch.from_numpy(pieces.ids[first:last])
        mask[row, : length + 2] = 1
        features[row, 1 : length + 1] = torch.from_numpy(pieces.features[first:last])
    return Batch(ids, mask, features)


def group(lengths: list[int], budget: int, draw: random.Random) -> list[list[int]]:
    """Groups of indices of windows of similar length, with at most budget pieces per group, padding included, in random order."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + draw.random() * 16)
    groups: list[list[int]] = []
    longest = 0
    for i in order:
        longest = max(longest, lengths[i] + 2)
        if groups and (len(groups[-1]) + 1) * longest <= budget:
            groups[-1].append(i)
        else:
            groups.append([i])
            longest = lengths[i] + 2
    draw.shuffle(groups)
    return groups


def recased(features: torch.Tensor, draw: random.Random) -> torch.Tensor:
    """Features [..., t, 3] as if all letters were capitals, or none."""
    case = features[..., 0]
    letters = torch.where(case > 0, draw.choice((LOWER, UPPER)), case)
    return torch.cat([letters[..., None], features[..., 1:]], -1)
