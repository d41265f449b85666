# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the calibration of confidences, and the threshold of best F1, on articles that were not trained on.

Usage: python -m hearsay_training.fit CORPUS LOGITS --held-out N --tokenizer T --out calibration.json"""

import argparse
import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from .calibration import Calibration
from .corpus import held_out, read_corpus
from .decode import Settings, decode
from .matching import right
from .pieces import cut, load_tokenizer
from .predict import load

_WEIGHT_DECAY = 1.0


def logistic(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of the logistic regression with a small penalty, by Newton's method. features [n, k], right [n]"""
    weights = np.zeros(features.shape[1])
    penalty = _WEIGHT_DECAY * np.eye(len(weights))
    penalty[0, 0] = 0
    for _ in range(50):
        chance = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (right - chance) - penalty @ weights
        curve = (features * (chance * (1 - chance))[:, None]).T @ features + penalty
        step = np.linalg.solve(curve, slope)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def best_threshold(claims, total: int) -> tuple[float, float]:
    """The least confidence of best F1, and that F1. claims: (confidence, right) pairs; total: gold attributions."""
    best = (0.0, 0.0)
    for threshold in np.arange(0.2, 0.6, 0.01):
        kept = [ok for confidence, ok in claims if confidence >= threshold]
        f1 = 2 * sum(kept) / max(1, len(kept) + total)
        best = max(best, (f1, float(threshold)))
    return best[1], best[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("logits", type=Path)
    parser.add_argument("--held-out", type=int, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    tokenizer, readings = load_tokenizer(chosen.tokenizer), load(chosen.logits)
    articles = held_out(read_corpus(chosen.corpus), chosen.held_out)
    pieces = {article.name: cut(article.text, tokenizer, chosen.window // 2) for article in articles}
    everything = Settings(confidence=0.0)

    def judged(settings):
        for article in articles:
            claims = decode(article.text, pieces[article.name], readings[article.name], settings)
            yield from zip(claims, right(article.text, article.attributions, claims))

    pairs = list(judged(everything))
    features = np.array([claim.evidence.features() for claim, _ in pairs])
    weights = logistic(features, np.array([float(ok) for _, ok in pairs]))
    fitted = replace(everything, calibration=Calibration(tuple(weights.tolist())))
    total = sum(1 for article in articles for one in article.attributions if one.content)
    threshold, f1 = best_threshold([(claim.confidence, ok) for claim, ok in judged(fitted)], total)
    result = {"calibration": [round(w, 4) for w in weights.tolist()], "confidence": round(threshold, 2)}
    chosen.out.write_text(json.dumps(result) + "\n")
    print(f"{len(articles)} articles, {len(pairs)} candidates, {total} gold; F1 {100 * f1:.1f} at {threshold:.2f}; {result}")


if __name__ == "__main__":
    main()
