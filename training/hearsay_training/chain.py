# SPDX-License-Identifier: GPL-3.0-or-later
"""A linear chain over tags (Lafferty et al., ICML 2001): emission scores of words plus transition scores between tags."""

import numpy as np
import torch
from torch import nn

from .chains import FORBIDDEN


class Chain(nn.Module):
    def __init__(self, allowed: np.ndarray):
        """allowed [k + 1, k]: whether the tag of a column may follow that of a row; the last row is the start of the text."""
        super().__init__()
        self.learnt = nn.Parameter(torch.zeros(allowed.shape))
        self.register_buffer("allowed", torch.from_numpy(allowed), persistent=False)

    def steps(self) -> torch.Tensor:
        """Transition scores [k + 1, k]; the last row is for the first tag."""
        return torch.where(self.allowed, self.learnt, torch.full_like(self.learnt, FORBIDDEN))

    def loss(self, scores: torch.Tensor, tags: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """Negative log-likelihoods [n] of tag sequences. scores [n, w, k] and tags [n, w], padded; lengths [n]"""
        steps = self.steps()
        between, first = steps[:-1], steps[-1]
        inside = torch.arange(scores.shape[1])[None] < lengths[:, None]
        gold = scores.gather(2, tags[:, :, None])[:, :, 0]
        gold[:, 0] = gold[:, 0] + first[tags[:, 0]]
        gold[:, 1:] = gold[:, 1:] + between[tags[:, :-1], tags[:, 1:]]
        total = scores[:, 0] + first
        for w in range(1, scores.shape[1]):
            onward = torch.logsumexp(total[:, :, None] + between, 1) + scores[:, w]
            total = torch.where(inside[:, w, None], onward, total)
        return torch.logsumexp(total, 1) - (gold * inside).sum(1)
