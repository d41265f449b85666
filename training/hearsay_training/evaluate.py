# SPDX-License-Identifier: GPL-3.0-or-later
"""Decodes saved logits into predictions.jsonl and scores them.

Usage: python -m hearsay_training.evaluate CORPUS LOGITS --tokenizer T --out predictions.jsonl [--scorer score.py]"""

import argparse
import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from .corpus import read_corpus
from .decode import Settings, decode
from .errors import Table
from .pieces import cut, load_tokenizer
from .predict import load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("logits", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--scorer", type=Path, help="a score.py that is called as SCORER ROOT COMPARTMENT PREDICTIONS")
    for setting in fields(Settings):
        parser.add_argument("--" + setting.name, type=type(setting.default), default=setting.default)
    chosen = parser.parse_args()
    settings = Settings(**{setting.name: getattr(chosen, setting.name) for setting in fields(Settings)})
    tokenizer = load_tokenizer(chosen.tokenizer)
    readings = load(chosen.logits)
    table = Table()
    with open(chosen.out, "w", encoding="utf8") as out:
        for article in read_corpus(chosen.corpus):
            pieces = cut(article.text, tokenizer, chosen.window // 2)
            claims = decode(article.text, pieces, readings[article.name], settings)
            table.add(article, claims)
            rows = [
                {"source": c.source, "cue": c.cue, "content": c.content, "confidence": c.confidence} for c in claims
            ]
            out.write(json.dumps({"doc": article.name, "claims": rows}) + "\n")
    if chosen.scorer:
        root = chosen.corpus.resolve()
        subprocess.run([sys.executable, chosen.scorer, root.parent, root.name, chosen.out], check=True)
    print(table)


if __name__ == "__main__":
    main()
