# SPDX-License-Identifier: GPL-3.0-or-later
"""A running average of the weights, which is what is evaluated and shipped."""

import torch


class Average:
    """Exponential, with a shorter memory in the first steps. Weights that training does not change are shared, not copied."""

    def __init__(self, network, decay: float = 0.995):
        self.decay = decay
        self.steps = 0
        trained = {name for name, parameter in network.named_parameters() if parameter.requires_grad}
        self.weights = {
            name: value.detach().clone() if name in trained else value for name, value in network.state_dict().items()
        }
        self.trained = sorted(trained)

    @torch.no_grad()
    def update(self, network) -> None:
        self.steps += 1
        keep = min(self.decay, (1 + self.steps) / (10 + self.steps))
        now = dict(network.named_parameters())
        torch._foreach_lerp_(
            [self.weights[name] for name in self.trained], [now[name].detach() for name in self.trained], 1 - keep
        )

    def load(self, weights) -> None:
        self.steps = 10**6
        for name, value in weights.items():
            self.weights[name].copy_(value)
