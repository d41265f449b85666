# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of "he" and "she" from gold speakers, in the form of labels.tsv.

Usage: gold_labels.py CORPUS SPEAKERS.tsv >> labels.tsv    (CORPUS has text/ and attributions/; articles of several annotators are left out)"""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

PRONOUNS = {"he", "she", "his", "her", "him"}


def sources(path: Path) -> list[tuple[int, int] | None]:
    """The first span of each attribution's source, in the order of the file; None for one without a source."""
    lines = [line.split("\t") for line in path.read_text(encoding="utf8").splitlines()]
    spans = {
        cells[0]: tuple(int(n) for n in cells[1].split(" ", 1)[1].split(";")[0].split())
        for cells in lines
        if cells[0].startswith("T")
    }
    roles = [re.search(r"Source\d*:(\w+)", cells[1]) for cells in lines if cells[0].startswith("E")]
    return [spans[role.group(1)] if role else None for role in roles]


def main() -> None:
    corpus, speakers = Path(sys.argv[1]), Path(sys.argv[2])
    rows = defaultdict(list)
    with open(speakers, encoding="utf8") as gold:
        for row in csv.DictReader(gold, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows[row["doc"]].append(row)
    for name, gold in rows.items():
        files = [*corpus.glob(f"attributions/{name}.ann"), *corpus.glob(f"attributions/{name}_*.ann")]
        if len(files) != 1:
            continue
        with open(corpus / "text" / f"{name}.txt", encoding="utf8", newline="") as file:
            text = file.read()
        spans = sources(files[0])
        for row in gold:
            span = spans[int(row["attribution"])]
            if span and row["type"] == "person" and " ; " not in row["speaker"] and text[slice(*span)].lower() in PRONOUNS:
                print(name, span[0], row["speaker"], sep="\t")


if __name__ == "__main__":
    main()
