# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles in forms that a corpus of news has too few of, made from its direct speech: transcripts, lists of quotations
signed with a dash, lists of names with what each said, and other quotation marks."""

import random
import re
from dataclasses import dataclass, replace

from .corpus import Article, Attribution, Span
from .quotes import paragraphs

_NAME = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,2}[A-Z][\w’'-]+")
_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_SINGLE = str.maketrans("“”", "‘’")

_TRANSCRIPT_OPENINGS = ("Partial transcript:", "A transcript of the exchange follows.", "Transcript below.", "The full exchange:")
_LIST_OPENINGS = ("Readers wrote in.", "Some of the answers, edited for length:", "In their own words:", "What people told us.")
_DIRECTIONS = ("(APPLAUSE)", "(LAUGHTER)", "[crosstalk]", "(BREAK)", "[…]")
_DASHES = ("— ", "– ", "― ", "-- ", "- ", "—", "―")


@dataclass(frozen=True)
class Speech:
    """What a corpus holds to make such forms of."""

    names: tuple[str, ...]  # of persons, two or three words
    words: tuple[str, ...]  # of direct speech, without its marks


def speech(articles: list[Article]) -> Speech:
    names, words = {}, {}
    for article in articles:
        for one in article.attributions:
            if len(one.source) == 1 and _NAME.fullmatch(name := _of(article, one.source[0])):
                names[re.sub("['’]s$", "", name)] = True
            if len(one.content) == 1 and (quoted := _QUOTED.fullmatch(_of(article, one.content[0]))):
                if quoted.group(1).count(" ") >= 5:
                    words[_as_sentence(quoted.group(1))] = True
    return Speech(tuple(names), tuple(words))


def _of(article: Article, span: Span) -> str:
    return " ".join(article.text[slice(*span)].split())


def _as_sentence(words: str) -> str:
    words = words.strip()
    words = words[:1].upper() + words[1:]
    return words if words[-1] in ".?!" else words.rstrip(",;:—- ") + "."


def requoted(article: Article, draw: random.Random) -> Article:
    """The article with straight marks or, less often, with single ones; every offset stays."""
    return replace(article, text=article.text.translate(_SINGLE if draw.random() < 0.3 else _STRAIGHT))


def rewritten(articles: list[Article], speech: Speech, draw: random.Random) -> Article:
    """Some paragraphs of an article, a transcript or list, and maybe some paragraphs more."""
    draft = _Draft()
    article = draw.choice(articles)
    bounds = paragraphs(article.text)
    middle = draw.randint(0, min(6, len(bounds)))
    draft.excerpt(article, bounds[:middle])
    draw.choice((_transcript, _signed, _named))(draft, speech, draw)
    if draw.random() < 0.6:
        draft.excerpt(article, bounds[middle : middle + draw.randint(1, 6)])
    text = "".join(draft.parts)
    return Article("made", text, tuple(draft.attributions))


class _Draft:
    """A text that grows, with its attributions."""

    def __init__(self):
        self.parts: list[str] = []
        self.length = 0
        self.attributions: list[Attribution] = []

    def add(self, text: str) -> Span:
        self.parts.append(text)
        self.length += len(text)
        return self.length - len(text), self.length

    def excerpt(self, article: Article, bounds: list[Span]) -> None:
        """Paragraphs side by side with the attributions in them; one that leaves them is taken for what lies inside."""
        if not bounds:
            return
        first, last = bounds[0][0], bounds[-1][1]
        shift = self.length - first
        for one in article.attributions:
            inside = [
                tuple((a + shift, b + shift) for a, b in role if first <= a and b <= last)
                for role in (one.source, one.cue, one.content)
            ]
            if inside[1] or inside[2]:
                self.attributions.append(Attribution(*inside))
        self.add(article.text[first:last])
        self.add("\n\n")


def _opening(draft: _Draft, lines: tuple[str, ...], draw: random.Random) -> None:
    if draw.random() < 0.6:
        draft.add(draw.choice(lines) + "\n\n")


def _transcript(draft: _Draft, speech: Speech, draw: random.Random) -> None:
    """NAME: words, turn by turn, some turns over several paragraphs."""
    _opening(draft, _TRANSCRIPT_OPENINGS, draw)
    written = draw.choice((_surname, _surname, str)), draw.choice((str.upper, str.upper, str))
    speakers = [written[1](written[0](name)) for name in draw.sample(speech.names, draw.randint(2, 3))]
    mark = draw.choice(("", "", '"', "“"))
    between = draw.choice(("\n\n", "\n\n", "\n"))
    turn = draw.randrange(len(speakers))
    for _ in range(draw.randint(4, 14)):
        turn = (turn + draw.randint(1, len(speakers) - 1)) % len(speakers)
        draft.add(mark)
        source, cue = draft.add(speakers[turn]), draft.add(":")
        draft.add(" ")
        content = [draft.add(_passage(speech, draw))]
        while draw.random() < 0.15:
            draft.add("\n\n" + mark)
            content.append(draft.add(_passage(speech, draw)))
        draft.attributions.append(Attribution((source,), (cue,), tuple(content)))
        draft.add(between)
        if draw.random() < 0.1:
            draft.add(mark + draw.choice(_DIRECTIONS) + between)
    draft.add("\n")


def _surname(name: str) -> str:
    return name.split()[-1]


def _passage(speech: Speech, draw: random.Random) -> str:
    return " ".join(draw.sample(speech.words, draw.choice((1, 1, 2, 3))))


def _signed(draft: _Draft, speech: Speech, draw: random.Random) -> None:
    """Quotations, each with its speaker behind a dash."""
    _opening(draft, _LIST_OPENINGS, draw)
    opens, closes = draw.choice(("“”", "“”", '""', ("", "")))
    dash = draw.choice(_DASHES)
    before = draw.choice((" ", " ", "", "\n", "\n\n"))
    after = draw.choice(("", "", ".", " "))
    between = draw.choice(("\n\n", "\n\n", "\n"))
    ages = draw.random() < 0.3
    for name in draw.sample(speech.names, draw.randint(2, 12)):
        content = draft.add(opens + _passage(speech, draw) + closes)
        draft.add(before)
        cue = draft.add(dash.strip())
        draft.add(dash[len(dash.strip()) :])
        source = draft.add(name + (f", {draw.randint(18, 90)}" if ages else ""))
        draft.attributions.append(Attribution((source,), (cue,), (content,)))
        draft.add(after + between)
    draft.add("\n")


def _named(draft: _Draft, speech: Speech, draw: random.Random) -> None:
    """Names, each with a colon or a dash and what the person said."""
    _opening(draft, _LIST_OPENINGS, draw)
    opens, closes = draw.choice(("“”", "“”", '""'))
    mark = draw.choice((":", ":", " —", " –"))
    between = draw.choice(("\n\n", "\n"))
    for name in draw.sample(speech.names, draw.randint(2, 8)):
        source = draft.add(name)
        draft.add(" " * (len(mark) - 1))
        cue = draft.add(mark.strip())
        draft.add(" ")
        content = draft.add(opens + _passage(speech, draw) + closes)
        draft.attributions.append(Attribution((source,), (cue,), (content,)))
        draft.add(between)
    draft.add("\n")
