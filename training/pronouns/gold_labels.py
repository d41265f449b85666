# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of "he" and "she" from gold speakers, in the form of labels.tsv.

Usage: PYTHONPATH=training gold_labels.py CORPUS SPEAKERS.tsv >> labels.tsv    (CORPUS has text/ and attributions/; articles of several annotators are left out)"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

from hearsay_training.corpus import read_standoff

PRONOUNS = {"he", "she", "his", "her", "him"}


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
        with open(files[0], encoding="utf8") as lines:
            attributions = read_standoff(lines)
        for row in gold:
            source = attributions[int(row["attribution"])].source
            if source and row["type"] == "person" and " ; " not in row["speaker"] and text[slice(*source[0])].lower() in PRONOUNS:
                print(name, source[0][0], row["speaker"], sep="\t")


if __name__ == "__main__":
    main()
