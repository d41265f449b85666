# SPDX-License-Identifier: GPL-3.0-or-later
"""Dropout with fewer random draws: drawing numbers one by one on a CPU takes a tenth of a training step."""

import torch
from torch import nn

_POOL = 1 << 22
_CALLS = 16
"""The number of calls that use one pool of draws, each from another offset, before the pool is drawn again."""


class Dropout(nn.Module):
    def __init__(self, share: float):
        super().__init__()
        self.share = share
        self.pool = torch.empty(0)
        self.calls = 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or not self.share:
            return x
        size = x.numel()
        if self.calls % _CALLS == 0 or self.pool.numel() < size:
            kept = torch.rand(max(_POOL, size)) >= self.share
            self.pool = kept.to(x.dtype) / (1 - self.share)
        self.calls += 1
        start = int(torch.randint(self.pool.numel() - size + 1, (1,)))
        return x * self.pool[start : start + size].view(x.shape)
