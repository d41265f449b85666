# SPDX-License-Identifier: GPL-3.0-or-later
"""Which characters are inside quotation marks, and of which kind."""

import re

OUTSIDE, STRAIGHT, CURLY, SINGLE, NESTED, CONTINUED = range(6)
"""Codes of a character: CONTINUED is inside a quotation that the paragraph before left open and this one re-opens."""
KINDS = 6

_OPENS = {"“": ("”", CURLY), "‘": ("’", SINGLE), "«": ("»", CURLY), "„": ("“", CURLY)}
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans separated by blank lines, in code points."""
    return [match.span() for match in _PARAGRAPH.finditer(text) if match.group().strip()]


def quotation(text: str) -> list[int]:
    """A code for each character of the text; the marks themselves have the code of what they enclose."""
    codes = [OUTSIDE] * len(text)
    left_open = False
    for start, end in paragraphs(text):
        left_open = _mark(text, start, end, left_open, codes)
    return codes


def _mark(text: str, start: int, end: int, continues: bool, codes: list[int]) -> bool:
    """Fills the codes of one paragraph; true if a double quotation is still open at its end."""
    open_marks: list[tuple[str, int]] = []
    first = True
    for i in range(start, end):
        char = text[i]
        if open_marks and char == open_marks[-1][0] and _may_close(text, i, end):
            codes[i] = open_marks[-1][1]
            open_marks.pop()
        elif (opened := _opening(text, i, start, end, open_marks)) is not None:
            closer, kind = opened
            if open_marks:
                kind = NESTED
            elif first and continues and kind != SINGLE:
                kind = CONTINUED
            open_marks.append((closer, kind))
            codes[i] = kind
        else:
            codes[i] = open_marks[-1][1] if open_marks else OUTSIDE
        if not char.isspace():
            first = False
    return any(kind != SINGLE for _, kind in open_marks[:1])


def _opening(text, i, start, end, open_marks):
    """The closing mark and the kind that the character opens, or None if it does not open a quotation."""
    char = text[i]
    if char == '"':
        return '"', STRAIGHT
    if char not in _OPENS:
        return None
    closer, kind = _OPENS[char]
    if kind == SINGLE and not _closes_later(text, i, end):
        return None
    return closer, kind


def _closes_later(text, i, end):
    return any(text[j] == "’" and _may_close(text, j, end) for j in range(i + 2, end))


def _may_close(text, i, end):
    """An apostrophe inside a word does not close a quotation."""
    return text[i] != "’" or i + 1 >= end or not text[i + 1].isalnum()
