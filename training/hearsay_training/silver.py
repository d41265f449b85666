# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the names that a recognizer marked agree within each article: one kind for what is written alike, a surname the kind of
the full name that it ends, and persons' single names marked wherever they stand.

Usage: python -m hearsay_training.silver TEXTS MARKS --out FOLDER   (TEXTS/NAME.txt, MARKS/NAME.ann, FOLDER/NAME.ann)"""

import argparse
import re
from collections import Counter, defaultdict
from pathlib import Path

from .corpus import Name, Span, read_names

PERSON = "PERSON"


def agreed(text: str, names: tuple[Name, ...]) -> tuple[Name, ...]:
    kinds: dict[str, Counter] = defaultdict(Counter)
    for name in names:
        kinds[_written(text, name.span)][name.kind] += 1
    for name in names:
        *given, surname = _written(text, name.span).split(" ")
        if name.kind == PERSON and given and surname in kinds:
            kinds[surname][PERSON] += 1
    voted = [Name(_winner(kinds[_written(text, one.span)], one.kind), one.span) for one in names]
    certain = [written for written, votes in kinds.items() if set(votes) == {PERSON} and votes[PERSON] > 1]
    return tuple(sorted(voted + _overlooked(text, voted, certain), key=lambda name: name.span))


def _written(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].split())


def _winner(votes: Counter, current: str) -> str:
    """The kind with most votes; where several have them, none changes."""
    (kind, most), *others = votes.most_common()
    return current if others and others[0][1] == most else kind


def _overlooked(text: str, names: list[Name], certain: list[str]) -> list[Name]:
    """Further places of a person's single name, not beside another capitalised word, of which it may be a part."""
    taken = bytearray(len(text))
    for name in names:
        taken[slice(*name.span)] = b"\1" * (name.span[1] - name.span[0])
    found = []
    for written in certain:
        if re.fullmatch(r"[A-Z][\w’'-]*[a-z][\w’'-]*", written) and len(written) > 3:
            alone = rf"(?<![\w-]){re.escape(written)}(?![\w-])(?!\s[A-Z])"
            for match in re.finditer(alone, text):
                if not any(taken[slice(*match.span())]) and not _after_capital(text, match.start()):
                    found.append(Name(PERSON, match.span()))
    return found


def _after_capital(text: str, start: int) -> bool:
    return re.search(r"[A-Z][\w.]*\s$", text[max(0, start - 30) : start]) is not None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("marks", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    changed = total = 0
    for path in sorted(chosen.marks.glob("*.ann")):
        with open(chosen.texts / (path.stem + ".txt"), encoding="utf8", newline="") as file:
            text = file.read()
        with open(path, encoding="utf8") as lines:
            marked = read_names(lines)
        names = agreed(text, marked)
        lines = [f"T{i}\t{one.kind} {one.span[0]} {one.span[1]}\t{_written(text, one.span)}\n" for i, one in enumerate(names, 1)]
        (chosen.out / path.name).write_text("".join(lines), encoding="utf8")
        changed += len(set(names) - set(marked))
        total += len(names)
    print(f"{total} names, of which {changed} are new or of another kind")


if __name__ == "__main__":
    main()
