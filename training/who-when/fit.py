# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits a confidence. Usage: fit.py evidence.tsv --of speakers|dates [--penalty 3] [--folds 10] [--out confidence.tsv]"""

import argparse
import random
from pathlib import Path

import numpy as np

HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# How much each piece of evidence ({evidence}) counts for a chosen {one}: a logistic regression with an L2 penalty of
# {penalty:g} on {rows} {of} of {articles} articles of {corpora} with gold. Cross-validated
# over articles its log loss is {loss:.3f}; that of always saying {share:.3f} is {flat:.3f}. See training/who-when.
"""
ABOUT = {
    "speakers": {"one": "speaker", "evidence": "SpeakerEvidence", "corpora": "PolNeAR train, the BBC and Reuters"},
    "dates": {"one": "date", "evidence": "DateEvidence", "corpora": "PolNeAR train"},
}
EDGES = (0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1)


def read(path: Path):
    """Whether each choice is right [rows], its article, and its evidence by name."""
    right, articles, evidence = [], [], []
    for line in path.read_text(encoding="utf8").splitlines():
        first, article, *pairs = line.split("\t")
        right.append(int(first))
        articles.append(article)
        evidence.append({name: float(value) for name, value in (pair.split("=") for pair in pairs)})
    return np.array(right), articles, evidence


def matrix(evidence, names) -> np.ndarray:
    """The evidence [rows, names]; what is not there is 0."""
    column = {name: i for i, name in enumerate(names)}
    found = np.zeros((len(evidence), len(names)))
    for row, one in enumerate(evidence):
        for name, value in one.items():
            found[row, column[name]] = value
    return found


def shares(x, weights) -> np.ndarray:
    return 1 / (1 + np.exp(-(x @ weights)))


def fit(x, right, penalties, steps: int = 50) -> np.ndarray:
    """Weights that maximise the log-likelihood minus half of the penalties times their squares, by Newton's method."""
    weights = np.zeros(x.shape[1])
    for _ in range(steps):
        share = shares(x, weights)
        slope = x.T @ (right - share) - penalties * weights
        bend = (x * (share * (1 - share))[:, None]).T @ x + np.diag(penalties)
        step = np.linalg.solve(bend, slope)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def held_out(x, right, articles, penalties, folds: int) -> np.ndarray:
    """The confidence of each choice by weights that were fitted without its article [rows]."""
    names = sorted(set(articles))
    random.Random(1).shuffle(names)
    fold = {name: i % folds for i, name in enumerate(names)}
    of = np.array([fold[article] for article in articles])
    confidence = np.zeros(len(right))
    for k in range(folds):
        confidence[of == k] = shares(x[of == k], fit(x[of != k], right[of != k], penalties))
    return confidence


def loss(confidence, right) -> float:
    return float(-np.mean(np.log(np.where(right == 1, confidence, 1 - confidence))))


def area(confidence, right) -> float:
    """How often a right choice has a higher confidence than a wrong one."""
    good, bad = confidence[right == 1][:, None], confidence[right == 0][None, :]
    return float(np.mean((good > bad) + 0.5 * (good == bad)))


def report(confidence, right) -> None:
    print("| confidence | of | mean | right |\n|---|---|---|---|")
    for low, high in zip(EDGES, EDGES[1:]):
        inside = (confidence >= low) & ((confidence < high) | (high == 1))
        if inside.any():
            print(f"| {low:.2f} to {high:.2f} | {inside.sum()} | {confidence[inside].mean():.2f} | {right[inside].mean():.2f} |")
    print("\n| at least | kept | right of those | wrong ones left out |\n|---|---|---|---|")
    for least in EDGES[1:-1]:
        kept = confidence >= least
        print(f"| {least:.2f} | {100 * kept.mean():.0f} % | {100 * right[kept].mean():.1f} % | {100 * (~kept[right == 0]).mean():.0f} % |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", type=Path)
    parser.add_argument("--of", choices=sorted(ABOUT), required=True)
    parser.add_argument("--penalty", type=float, default=3)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--out", type=Path)
    chosen = parser.parse_args()
    right, articles, evidence = read(chosen.evidence)
    names = sorted({name for one in evidence for name in one})
    x = matrix(evidence, names)
    # the share of right ones as a whole is not held back
    penalties = np.array([1e-6 if name == "always" else chosen.penalty for name in names])
    confidence = held_out(x, right, articles, penalties, chosen.folds)
    share = right.mean()
    figures = {"loss": loss(confidence, right), "flat": loss(np.full(len(right), share), right), "share": share}
    print(f"{len(right)} {chosen.of} of {len(set(articles))} articles, {100 * share:.1f} % right; log loss {figures['loss']:.3f}")
    print(f"(always {share:.3f}: {figures['flat']:.3f}), a right one is above a wrong one in {100 * area(confidence, right):.1f} %\n")
    report(confidence, right)
    if chosen.out:
        head = HEAD.format(penalty=chosen.penalty, rows=len(right), articles=len(set(articles)), of=chosen.of, **ABOUT[chosen.of], **figures)
        lines = [f"{name}\t{weight:.3f}\n" for name, weight in zip(names, fit(x, right, penalties))]
        chosen.out.write_text(head + "".join(lines), encoding="utf8")


if __name__ == "__main__":
    main()
