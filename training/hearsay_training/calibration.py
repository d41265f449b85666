# SPDX-License-Identifier: GPL-3.0-or-later
"""The probability that an attribution is right, computed from its features by logistic regression (Platt, 1999)."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Evidence:
    """Probabilities by the model: of its likeliest cue word; of the words of its source (without one: that no word is
    the source); of the words of its content; of the begins and ends of its content. And whether it has a source."""

    cue: float
    source: float
    content: float
    edges: float
    sourced: bool

    def features(self) -> list[float]:
        """The features that the weights of Calibration belong to, in order."""
        return [1.0, *(_logit(p) for p in (self.cue, self.source, self.content, self.edges)), float(self.sourced)]


@dataclass(frozen=True)
class Calibration:
    """Weights of: a constant; the logits of cue, source, content and edges; whether there is a source."""

    weights: tuple[float, ...] = (-3.5, 0.35, 0.35, 0.05, 0.3, 1.8)

    def confidence(self, evidence: Evidence) -> float:
        return 1 / (1 + math.exp(-sum(w * f for w, f in zip(self.weights, evidence.features()))))


def _logit(probability: float) -> float:
    bounded = min(max(probability, 0.001), 0.999)
    return math.log(bounded / (1 - bounded))
