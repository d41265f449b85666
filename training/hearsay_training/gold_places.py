# SPDX-License-Identifier: GPL-3.0-or-later
"""Gold speakers with words as places in the articles, so that a file of them has no text, and back.

Usage: python -m hearsay_training.gold_places TEXTS SPEAKERS.tsv --to places|words >OUT.tsv     (TEXTS has NAME.txt)
A place is START+LENGTH in code points; what the article doesn't have verbatim stays as it is."""

import argparse
import re
from functools import cache
from pathlib import Path

WORDS = ("speaker", "date_text", "addressee", "role")
PLACE = re.compile(r"(\d+)\+(\d+)")
JOINED = re.compile(r"( ; | \| )")


def placed(words: str, text: str) -> str:
    """Each name of a cell as its first place in a text."""
    return _each(words, lambda one: f"{text.index(one)}+{len(one)}" if len(one) > 1 and one in text else one)


def worded(places: str, text: str) -> str:
    def words(one: str) -> str:
        place = PLACE.fullmatch(one)
        return text[int(place[1]) : int(place[1]) + int(place[2])] if place else one

    return _each(places, words)


def _each(cell: str, change) -> str:
    return "".join(part if i % 2 else change(part) for i, part in enumerate(JOINED.split(cell)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("speakers", type=Path)
    parser.add_argument("--to", choices=("places", "words"), required=True)
    chosen = parser.parse_args()
    change = placed if chosen.to == "places" else worded

    @cache
    def text(name: str) -> str:
        with open(chosen.texts / f"{name}.txt", encoding="utf8", newline="") as file:
            return file.read()

    head, *rows = chosen.speakers.read_text(encoding="utf8").splitlines()
    print(head)
    columns = [head.split("\t").index(name) for name in WORDS]
    for row in rows:
        cells = row.split("\t")
        for column in columns:
            cells[column] = change(cells[column], text(cells[0]))
        print("\t".join(cells))


if __name__ == "__main__":
    main()
