# SPDX-License-Identifier: GPL-3.0-or-later
"""Decodes saved logits into predictions.jsonl and scores them.

Usage: python -m hearsay_training.evaluate CORPUS LOGITS --tokenizer T --out predictions.jsonl [--scorer score.py]"""

import argparse
import json
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

from .corpus import read_corpus
from .decode import Settings, calibrated, decode
from .errors import Table
from .matching import right
from .pieces import cut, load_tokenizer
from .predict import load
from .reliability import table as reliability


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("logits", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--scorer", type=Path, help="a score.py that is called as SCORER ROOT COMPARTMENT PREDICTIONS")
    parser.add_argument("--calibration", type=Path, help="the file that fit wrote")
    plain = [setting for setting in fields(Settings) if setting.name != "calibration"]
    for setting in plain:
        parser.add_argument("--" + setting.name, type=type(setting.default))
    chosen = parser.parse_args()
    settings = calibrated(chosen.calibration) if chosen.calibration else Settings()
    given = {one.name: getattr(chosen, one.name) for one in plain if getattr(chosen, one.name) is not None}
    settings = replace(settings, **given)
    tokenizer = load_tokenizer(chosen.tokenizer)
    readings = load(chosen.logits)
    table = Table()
    verdicts: list[tuple[float, bool]] = []
    with open(chosen.out, "w", encoding="utf8") as out:
        for article in read_corpus(chosen.corpus):
            pieces = cut(article.text, tokenizer, chosen.window // 2)
            claims = decode(article.text, pieces, readings[article.name], settings)
            table.add(article, claims)
            verdicts += zip([c.confidence for c in claims], right(article.text, article.attributions, claims))
            rows = [
                {"source": c.source, "cue": c.cue, "content": c.content, "confidence": c.confidence} for c in claims
            ]
            out.write(json.dumps({"doc": article.name, "claims": rows}) + "\n")
    if chosen.scorer:
        root = chosen.corpus.resolve()
        subprocess.run([sys.executable, chosen.scorer, root.parent, root.name, chosen.out], check=True)
    print(table)
    print(reliability(verdicts))


if __name__ == "__main__":
    main()
