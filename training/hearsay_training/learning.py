# SPDX-License-Identifier: GPL-3.0-or-later
"""One step of training after the other."""

import torch
from torch import nn

from .averaging import Average


class Learner:
    """AdamW with a learning rate that rises and falls, clipped gradients, and the running average of the weights."""

    def __init__(self, network: nn.Module, groups: list[dict]):
        """groups: as of AdamW; "lr" is the highest learning rate of the run"""
        self.network = network
        self.optimizer = torch.optim.AdamW([one | {"full": one["lr"]} for one in groups], weight_decay=0.01, fused=True)
        self.average = Average(network)
        self.parameters = [parameter for one in groups for parameter in one["params"]]
        self.losses: list[float] = []

    def learn(self, loss: torch.Tensor, progress: float) -> None:
        """Takes a step; progress from 0 to 1."""
        for one in self.optimizer.param_groups:
            one["lr"] = one["full"] * rate_factor(progress)
        loss.backward()
        nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.average.update(self.network)
        self.losses.append(loss.item())

    def mean_loss(self) -> float:
        """That of the steps since it was last asked for."""
        mean = sum(self.losses) / len(self.losses)
        self.losses = []
        return mean

    def state(self) -> dict:
        return {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "average": self.average.weights,
        }

    def load(self, state: dict) -> None:
        """Resumes from what state gave."""
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average.load(state["average"])


def rate_factor(progress: float, warm_up: float = 0.06) -> float:
    """Rises linearly to 1 over the warm-up, then falls linearly to 0."""
    return min(progress / warm_up, max(0.0, (1 - progress) / (1 - warm_up)))
