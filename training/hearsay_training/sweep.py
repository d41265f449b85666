# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries values for one decoding setting after another on saved logits.

Usage: python -m hearsay_training.sweep CORPUS LOGITS --tokenizer T --scorer score.py --set confidence 0.2 0.3 0.4 …"""

import argparse
import importlib.util
import sys
from dataclasses import fields, replace
from pathlib import Path

from .corpus import read_corpus
from .decode import Settings, calibrated, decode
from .pieces import cut, load_tokenizer
from .predict import load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("logits", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--set", nargs="+", action="append", default=[], metavar="SETTING VALUE", help="may be repeated")
    parser.add_argument("--calibration", type=Path, help="the file that fit wrote")
    chosen = parser.parse_args()
    sys.path.insert(0, str(chosen.scorer.parent))
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("scorer", chosen.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    tokenizer, readings = load_tokenizer(chosen.tokenizer), load(chosen.logits)
    cases = []
    for article in read_corpus(chosen.corpus):
        doc = scorer.Doc(article.text)
        gold = scorer.norm(doc, [(a.source, a.cue, a.content) for a in article.attributions])
        cases.append((article, doc, gold, cut(article.text, tokenizer, chosen.window // 2)))
    kinds = {setting.name: type(setting.default) for setting in fields(Settings)}
    start = calibrated(chosen.calibration) if chosen.calibration else Settings()
    print("as it is", *_scores(scorer, cases, readings, start))
    for name, *values in chosen.set:
        for value in values:
            settings = replace(start, **{name: kinds[name](value)})
            print(name, value, *_scores(scorer, cases, readings, settings))


def _scores(scorer, cases, readings, settings):
    """F1 of each of the scorer's matches, and of the exact spans of each role, as text."""
    totals = {name: [0, 0, 0] for name in [*scorer.TESTS, "source", "cue", "content"]}

    def add(name, hits, golds, guesses):
        totals[name] = [a + b for a, b in zip(totals[name], (hits, golds, guesses))]

    for article, doc, gold, pieces in cases:
        claims = decode(article.text, pieces, readings[article.name], settings)
        guess = scorer.norm(doc, [(c.source, c.cue, c.content) for c in claims])
        for name, right in scorer.TESTS.items():
            add(name, len(scorer.match(gold, guess, right)), len(gold), len(guess))
        for role, name in enumerate(("source", "cue", "content")):
            ours, theirs = ({span for one in side for span in one[3][role]} for side in (guess, gold))
            add(name, len(ours & theirs), len(theirs), len(ours))
    return [f"{name.split('(')[0].strip()} {200 * h / max(1, g + p):.1f}" for name, (h, g, p) in totals.items()]


if __name__ == "__main__":
    main()
