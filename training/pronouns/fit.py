# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of the pronoun ranker. Usage: fit.py features.txt [--penalty 1] [--out pronoun-weights.tsv]
With --keep pronoun-weights.tsv --learn A B only the weights of the features A and B are learned, the others stay as they are."""

import argparse
import re
from pathlib import Path

import numpy as np

HEAD = """# SPDX-License-Identifier: GPL-3.0-or-later
# How much each feature of a person counts for "he" or "she" (PronounFeatures), learned as a conditional logit with
# an L2 penalty of {penalty:g} on {cases} pronouns of {articles} articles of PolNeAR train, whose persons were marked by hand.
# Cross-validated over articles it is right for {right} of the {cases}. See training/pronouns.
"""


def read(path: Path):
    """Cases (article, rows), one row per candidate: 1 if it is meant, and features by name."""
    cases = []
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("# "):
            cases.append((line.split()[1], []))
        else:
            right, features, _ = line.split("\t")
            cases[-1][1].append((int(right), {k: float(v) for k, v in re.findall(r"(\w+)=([-\d.eE]+)", features)}))
    return cases


def kept(path: Path | None, learned) -> dict[str, float]:
    """The weights in a file, without those that are learned anew."""
    if path is None:
        return {}
    lines = [line for line in path.read_text(encoding="utf8").splitlines() if not line.startswith("#")]
    return {name: float(weight) for name, weight in (line.split("\t") for line in lines) if name not in learned}


def matrices(cases, names, weights):
    """For each case, the features [candidates, n], the scores by the weights that stay, and the index of the candidate meant."""
    column = {name: i for i, name in enumerate(names)}
    found = []
    for _, rows in cases:
        matrix = np.zeros((len(rows), len(names)))
        for row, (_, features) in enumerate(rows):
            for name, value in features.items():
                if name in column:
                    matrix[row, column[name]] = value
        scores = np.array([sum(weights.get(name, 0) * value for name, value in features.items()) for _, features in rows])
        found.append((matrix, scores, [right for right, _ in rows].index(1)))
    return found


def fit(data, size: int, penalty: float, steps: int = 3000, rate: float = 0.05) -> np.ndarray:
    """Weights that maximise the log-likelihood minus penalty / 2 times their squares, by Adam."""
    weights, mean, square = np.zeros(size), np.zeros(size), np.zeros(size)
    for t in range(1, steps + 1):
        slope = -penalty * weights
        for matrix, scores, meant in data:
            score = matrix @ weights + scores
            share = np.exp(score - score.max())
            slope += matrix[meant] - (share / share.sum()) @ matrix
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        step = mean / (1 - 0.9**t) / (np.sqrt(square / (1 - 0.999**t)) + 1e-8)
        weights += rate * (1 - t / steps) * step
    return weights


def right(weights, data) -> int:
    return sum(int(np.argmax(matrix @ weights + scores) == meant) for matrix, scores, meant in data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("features", type=Path)
    parser.add_argument("--penalty", type=float, default=1)
    parser.add_argument("--keep", type=Path, help="a file with weights that stay as they are")
    parser.add_argument("--learn", nargs="+", help="the features to learn; all by default")
    parser.add_argument("--out", type=Path)
    chosen = parser.parse_args()
    cases = read(chosen.features)
    cases = [case for case in cases if any(meant for meant, _ in case[1])]
    names = sorted(chosen.learn or {name for _, rows in cases for _, features in rows for name in features})
    stay = kept(chosen.keep, names)
    data = matrices(cases, names, stay)
    articles = sorted({article for article, _ in cases})
    part = [articles.index(article) % 6 for article, _ in cases]
    held = 0
    for k in range(6):
        weights = fit([one for one, p in zip(data, part) if p != k], len(names), chosen.penalty)
        held += right(weights, [one for one, p in zip(data, part) if p == k])
    weights = fit(data, len(names), chosen.penalty)
    print(f"{held} of {len(cases)} right cross-validated, {right(weights, data)} on the same cases")
    print(", ".join(f"{name} {weight:.2f}" for name, weight in zip(names, weights)))
    if chosen.out:
        head = HEAD.format(penalty=chosen.penalty, cases=len(cases), articles=len(articles), right=held)
        all_weights = stay | dict(zip(names, weights))
        lines = [f"{name}\t{weight:.2f}\n" for name, weight in sorted(all_weights.items())]
        chosen.out.write_text(head + "".join(lines), encoding="utf8")


if __name__ == "__main__":
    main()
