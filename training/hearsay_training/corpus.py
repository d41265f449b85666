# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a corpus in PolNeAR's form: text/NAME.txt beside attributions/NAME_ANNOTATOR.ann (brat standoff)."""

import re
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int]
"""Half-open, in code points of the article's text."""

_TEXT_BOUND = re.compile(r"(T\d+)\t\w+ ([\d ;]+)")


@dataclass(frozen=True)
class Attribution:
    """One attribution; each role is a tuple of spans in text order, empty if the article has none."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True)
class Name:
    """The name of a person, an organization or a place."""

    kind: str  # one of NAME_TAGS in labels.py
    span: Span


@dataclass(frozen=True)
class Article:
    """A text, its gold attributions by the first annotator (in the order of their names), and its names; None where
    nobody marked them."""

    name: str
    text: str
    attributions: tuple[Attribution, ...] | None
    names: tuple[Name, ...] | None = None


def read_standoff(lines) -> tuple[Attribution, ...]:
    """Reads brat lines; an event line combines the spans of one attribution, which may follow it."""
    spans: dict[str, list[Span]] = {}
    events = []
    for line in lines:
        bound = _TEXT_BOUND.match(line)
        if bound:
            spans[bound.group(1)] = [
                tuple(int(offset) for offset in part.split()) for part in bound.group(2).strip().split(";")
            ]
        elif re.match(r"E\d+\t", line):
            events.append(line)
    return tuple(_event(line, spans) for line in events)


def _event(line: str, spans: dict[str, list[Span]]) -> Attribution:
    roles: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
    for argument in line.rstrip("\n").split("\t")[1].split()[1:]:
        role, bound = argument.split(":")
        role = role.rstrip("0123456789")
        if role in roles:
            roles[role].extend(spans[bound])
    return Attribution(*(tuple(sorted(roles[role])) for role in ("Source", "Cue", "Content")))


def read_names(lines) -> tuple[Name, ...]:
    """Reads brat lines with a span each."""
    fields = [line.rstrip("\n").split("\t")[1].split() for line in lines if line.startswith("T")]
    return tuple(Name(kind, (int(start), int(end))) for kind, start, end in fields)


def read_corpus(folder: Path, names: Path | None = None) -> list[Article]:
    """All articles of a compartment, by name. A text without annotation is left out.

    names: a folder with the names of an article in NAME.ann, where they are marked"""
    first: dict[str, Path] = {}
    for path in sorted(Path(folder, "attributions").glob("*.ann")):
        first.setdefault(path.stem.rsplit("_", 1)[0], path)
    articles = []
    for name in sorted(first):
        if Path(folder, "text", name + ".txt").exists():
            with open(first[name], encoding="utf8") as lines:
                articles.append(Article(name, _text(folder, name), read_standoff(lines), _names(names, name)))
    return articles


def read_unannotated(folder: Path) -> list[Article]:
    """All texts of FOLDER/text, without attributions, with the names in FOLDER/names."""
    found = sorted(path.stem for path in Path(folder, "text").glob("*.txt"))
    return [Article(name, _text(folder, name), None, _names(folder / "names", name)) for name in found]


def _text(folder: Path, name: str) -> str:
    with open(Path(folder, "text", name + ".txt"), encoding="utf8", newline="") as text:
        return text.read()


def _names(folder: Path | None, name: str) -> tuple[Name, ...] | None:
    if folder is None or not (path := folder / (name + ".ann")).exists():
        return None
    with open(path, encoding="utf8") as lines:
        return read_names(lines)


def held_out(articles: list[Article], every: int, kept: bool = True) -> list[Article]:
    """Every n-th article, or (kept false) the others; 0 for all."""
    if not every:
        return articles
    return [article for i, article in enumerate(articles) if ((i + 1) % every == 0) == kept]
