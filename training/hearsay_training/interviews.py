# SPDX-License-Identifier: GPL-3.0-or-later
"""Interviews that are printed as questions and answers."""

import random

from .corpus import Attribution
from .drafts import Draft, Speech, opening, passage, surname

_OPENINGS = ("Questions and answers have been edited for length.", "The interview, edited:", "Here is what was said.")
QUESTIONS = (
    "Why now?",
    "What did you make of it at the time?",
    "Did anyone talk to you before the vote?",
    "You have said that before. What has changed?",
    "How long will it take, and who pays?",
    "Were you surprised?",
    "Some people say it can’t work. What do you tell them?",
    "And the others?",
)
_LETTERS = (("Q:", "A:"), ("Q:", "A:"), ("Q.", "A."), ("Q —", "A —"), ("Question:", "Answer:"))


def interview(draft: Draft, speech: Speech, draw: random.Random) -> None:
    """Questions and answers, headed Q and A or by the speaker's name; some answers over several paragraphs."""
    opening(draft, _OPENINGS, draw)
    names = draw.sample(speech.names, 2)
    heads = draw.choice((*_LETTERS, tuple(_initials(name) + ":" for name in names), tuple(surname(name) + ":" for name in names)))
    bold = draw.choice(("", "", "**"))
    for _ in range(draw.randint(2, 8)):
        _turn(draft, heads[0], [draw.choice(QUESTIONS)], bold)
        _turn(draft, heads[1], [passage(speech, draw) for _ in range(draw.choice((1, 1, 1, 2, 3)))], "")
    draft.add("\n")


def _turn(draft: Draft, head: str, paragraphs: list[str], bold: str) -> None:
    draft.add(bold)
    source = draft.add(head[:-1].strip())
    draft.add(" " * (len(head[:-1]) - len(head[:-1].strip())))
    cue = draft.add(head[-1])
    content = []
    for i, words in enumerate(paragraphs):
        draft.add("\n\n" if i else " ")
        content.append(draft.add(words))
    draft.add(bold + "\n\n")
    draft.attributions.append(Attribution((source,), (cue,), tuple(content)))


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split())
