# SPDX-License-Identifier: GPL-3.0-or-later
"""A linear chain over role tags (Lafferty et al., ICML 2001): scores of words plus scores of steps between tags."""

import torch
from torch import nn

from .labels import ROLE_TAGS

FORBIDDEN = -1e4
"""Score of a step that no tag sequence may take: inside a role it did not begin."""


def allowed_steps() -> torch.Tensor:
    """[6, 5]: whether the tag of a column may follow that of a row; the last row is the begin of the text."""
    may = lambda before, now: not now.startswith("I") or (before[:1] in ("B", "I") and before[1:] == now[1:])  # noqa: E731
    return torch.tensor([[may(before, now) for now in ROLE_TAGS] for before in (*ROLE_TAGS, "")])


class Chain(nn.Module):
    def __init__(self):
        super().__init__()
        self.learnt = nn.Parameter(torch.zeros(len(ROLE_TAGS) + 1, len(ROLE_TAGS)))
        self.register_buffer("allowed", allowed_steps(), persistent=False)

    def steps(self) -> torch.Tensor:
        """[6, 5] scores of steps; the last row is that of the first tag."""
        return torch.where(self.allowed, self.learnt, torch.full_like(self.learnt, FORBIDDEN))

    def loss(self, scores: torch.Tensor, tags: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """Negative log-likelihoods [n] of tag sequences. scores [n, w, 5] and tags [n, w], padded; lengths [n]"""
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
