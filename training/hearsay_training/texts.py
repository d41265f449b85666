# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws articles from files of JSON Lines (fields id and text; .gz or not) and writes each as a text, so that names in them can be
marked and a teacher can read them.

Usage: python -m hearsay_training.texts FILE… --articles N --out FOLDER   (FOLDER/text/NAME.txt)"""

import argparse
import gzip
import json
import random
from pathlib import Path


def drawn(paths: list[Path], count: int, least: int, seed: int) -> list[tuple[str, str]]:
    """count articles of each file, as name and text, of at least so many characters; the same for the same seed."""
    draw = random.Random(seed)
    chosen = []
    for path in paths:
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf8") as lines:
            records = [json.loads(line) for line in lines]
        long = [(record["id"].replace("/", "_"), record["text"]) for record in records if len(record["text"]) >= least]
        chosen.extend(draw.sample(long, min(count, len(long))))
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--articles", type=int, default=700, help="of each file")
    parser.add_argument("--least", type=int, default=700, help="the least length, in characters")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    folder = chosen.out / "text"
    folder.mkdir(parents=True, exist_ok=True)
    articles = drawn(chosen.files, chosen.articles, chosen.least, chosen.seed)
    for name, text in articles:
        (folder / f"{name}.txt").write_text(text, encoding="utf8", newline="")
    print(f"{len(articles)} articles, {sum(len(text.split()) for _, text in articles)} words")


if __name__ == "__main__":
    main()
