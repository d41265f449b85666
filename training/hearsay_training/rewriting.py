# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles in forms that are rare in a corpus of news, made from its direct speech: transcripts, interviews as questions
and answers, posts, lists of quotations signed with a dash, lists of names with what each said, and other quotation marks."""

import random
import re
from dataclasses import replace

from .corpus import Article, Attribution, Span
from .drafts import Draft, Speech, opening, passage, surname
from .interviews import interview
from .posts import posts
from .quotes import paragraphs

_NAME = re.compile(r"(?:[A-Z][\w.’'-]+ ){1,2}[A-Z][\w’'-]+")
_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_MARKS = tuple(
    str.maketrans(*marks)
    for marks in (("“”‘’", "\"\"''"), ("“”", "‘’"), ("“”", "''"), ("“”", "„“"), ("“”", "»«"), ("“”", "«»"))
)
_MARK_WEIGHTS = (0.5, 0.2, 0.1, 0.08, 0.06, 0.06)

_TRANSCRIPT_OPENINGS = ("Partial transcript:", "A transcript of the exchange follows.", "Transcript below.", "The full exchange:")
_LIST_OPENINGS = ("Readers wrote in.", "Some of the answers, edited for length:", "In their own words:", "What people told us.")
_ROLES = ("HNN ANCHOR", "HNN COMMENTATOR", "UNION LEADER", "HARBOUR MASTER", "CHIEF ENGINEER, LONSBY BRIDGES", "VALE RESIDENT")
_TITLES = ("REP.", "SEN.", "GOV.", "MAYOR", "DR.")
_PARTIES = ("(D), VALE", "(R), DOLMEN", "(I)")
_REMARKS = ("(voice-over)", "(through translator)", "(on camera)", "(via telephone)")
_DIRECTIONS = ("(APPLAUSE)", "(LAUGHTER)", "[crosstalk]", "(BREAK)", "[…]")
_DASHES = ("— ", "– ", "― ", "-- ", "- ", "—", "―")


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
    """The article with straight marks or, less often, with single, low or angled ones; offsets stay valid."""
    return replace(article, text=article.text.translate(*draw.choices(_MARKS, _MARK_WEIGHTS)))


def rewritten(articles: list[Article], speech: Speech, draw: random.Random) -> Article:
    """Some paragraphs of an article, a transcript or list, and possibly some more paragraphs."""
    draft = Draft()
    article = draw.choice(articles)
    bounds = paragraphs(article.text)
    middle = draw.randint(0, min(6, len(bounds)))
    draft.excerpt(article, bounds[:middle])
    draw.choice((_transcript, _transcript, interview, posts, _signed, _named))(draft, speech, draw)
    if draw.random() < 0.6:
        draft.excerpt(article, bounds[middle : middle + draw.randint(1, 6)])
    text = "".join(draft.parts)
    return Article("made", text, tuple(draft.attributions))


def _transcript(draft: Draft, speech: Speech, draw: random.Random) -> None:
    """NAME: words, turn by turn, some turns over several paragraphs."""
    opening(draft, _TRANSCRIPT_OPENINGS, draw)
    written = draw.choice((surname, surname, str)), draw.choice((str.upper, str.upper, str))
    speakers = [written[1](written[0](name)) for name in draw.sample(speech.names, draw.randint(2, 3))]
    first = {}
    if written[1] is str.upper and draw.random() < 0.5:
        first = {speaker: _introduced(speaker, draw) for speaker in speakers}
    mark = draw.choice(("", "", '"', "“"))
    between = draw.choice(("\n\n", "\n\n", "\n"))
    turn = draw.randrange(len(speakers))
    for _ in range(draw.randint(4, 14)):
        turn = (turn + draw.randint(1, len(speakers) - 1)) % len(speakers)
        draft.add(mark)
        head = first.pop(speakers[turn], speakers[turn])
        if speakers[turn].isupper() and draw.random() < 0.05:
            head += " " + draw.choice(_REMARKS)
        source, cue = draft.add(head), draft.add(":")
        draft.add(" ")
        content = [draft.add(passage(speech, draw))]
        while draw.random() < 0.15:
            draft.add("\n\n" + mark)
            content.append(draft.add(passage(speech, draw)))
        draft.attributions.append(Attribution((source,), (cue,), tuple(content)))
        draft.add(between)
        if draw.random() < 0.1:
            draft.add(mark + draw.choice(_DIRECTIONS) + between)
    draft.add("\n")


def _introduced(name: str, draw: random.Random) -> str:
    """The head of a speaker's first turn: with a role after the name, or with a title before it."""
    if draw.random() < 0.6:
        return f"{name}, {draw.choice(_ROLES)}"
    return f"{draw.choice(_TITLES)} {name}" + (f" {draw.choice(_PARTIES)}" if draw.random() < 0.5 else "")


def _signed(draft: Draft, speech: Speech, draw: random.Random) -> None:
    """Quotations, each followed by a dash and its speaker."""
    opening(draft, _LIST_OPENINGS, draw)
    opens, closes = draw.choice(("“”", "“”", '""', ("", "")))
    dash = draw.choice(_DASHES)
    before = draw.choice((" ", " ", "", "\n", "\n\n"))
    after = draw.choice(("", "", ".", " "))
    between = draw.choice(("\n\n", "\n\n", "\n"))
    ages = draw.random() < 0.3
    for name in draw.sample(speech.names, draw.randint(2, 12)):
        content = draft.add(opens + passage(speech, draw) + closes)
        draft.add(before)
        cue = draft.add(dash.strip())
        draft.add(dash[len(dash.strip()) :])
        source = draft.add(name + (f", {draw.randint(18, 90)}" if ages else ""))
        draft.attributions.append(Attribution((source,), (cue,), (content,)))
        draft.add(after + between)
    draft.add("\n")


def _named(draft: Draft, speech: Speech, draw: random.Random) -> None:
    """Names, each followed by a colon or a dash and what the person said."""
    opening(draft, _LIST_OPENINGS, draw)
    opens, closes = draw.choice(("“”", "“”", '""'))
    mark = draw.choice((":", ":", " —", " –"))
    between = draw.choice(("\n\n", "\n"))
    for name in draw.sample(speech.names, draw.randint(2, 8)):
        source = draft.add(name)
        draft.add(" " * (len(mark) - 1))
        cue = draft.add(mark.strip())
        draft.add(" ")
        content = draft.add(opens + passage(speech, draw) + closes)
        draft.attributions.append(Attribution((source,), (cue,), (content,)))
        draft.add(between)
    draft.add("\n")
