# SPDX-License-Identifier: GPL-3.0-or-later
"""Gold attributions as tags over the words of one window."""

from dataclasses import dataclass

import numpy as np

from .corpus import Attribution, Name
from .marks import Marks
from .pieces import Pieces

CUE_TAGS = ("O", "B", "I")
ROLE_TAGS = ("O", "B-source", "I-source", "B-content", "I-content")
NAME_TAGS = ("O", "PERSON", "ORGANIZATION", "LOCATION")
"""Without a tag for a beginning: two names of one kind side by side are as good as unknown in English."""


@dataclass(frozen=True)
class Tags:
    """The tags of a window with w words."""

    cues: np.ndarray  # [w] index into CUE_TAGS, or [w, 3] their probabilities
    anywhere: np.ndarray  # [w, 2]: 1 where the word is in some source, in some content
    links: list[tuple[tuple[int, int], np.ndarray]]  # a cue's words, half-open, and the roles [w] seen from it


def covered(starts: np.ndarray, ends: np.ndarray, span: tuple[int, int]) -> tuple[int, int]:
    """The words, given by their starts and ends in the text, that overlap a character span: half-open, possibly empty."""
    begin = int(np.searchsorted(ends, span[0], side="right"))
    end = int(np.searchsorted(starts, span[1], side="left"))
    return begin, max(begin, end)


def tag(pieces: Pieces, window: tuple[int, int], attributions: tuple[Attribution, ...]) -> Tags:
    """An attribution without a cue in the window counts only for `anywhere`."""
    first, last = pieces.words(*window)
    length = last - first
    starts, ends = pieces.word_starts()[first:last], pieces.word_ends()[first:last]
    cues = np.zeros(length, dtype=np.int64)
    anywhere = np.zeros((length, 2), dtype=np.float32)
    links = []
    for attribution in attributions:
        roles = np.zeros(length, dtype=np.int64)
        for role, spans in enumerate((attribution.source, attribution.content)):
            for span in spans:
                begin, end = covered(starts, ends, span)
                if begin < end:
                    roles[begin:end] = 2 + 2 * role
                    roles[begin] = 1 + 2 * role
                    anywhere[begin:end, role] = 1
        for span in attribution.cue[:1]:
            begin, end = covered(starts, ends, span)
            if begin < end:
                cues[begin:end] = 2
                cues[begin] = 1
                links.append(((begin, end), roles))
    return Tags(cues, anywhere, links)


def marked(pieces: Pieces, window: tuple[int, int], marks: Marks) -> Tags:
    """As tag, from teachers' marks. A candidate that is rather no cue than one does not count for `anywhere`."""
    first, last = pieces.words(*window)
    anywhere = np.zeros((last - first, 2), dtype=np.float32)
    links = []
    for (begin, end), offset, of_window in zip(marks.spans, marks.offsets, marks.roles):
        if first <= begin and end <= last:
            roles = np.zeros(len(marks.cues), dtype=np.int64)
            roles[offset : offset + len(of_window)] = of_window
            roles = roles[first:last]
            if roles[0] in (2, 4):  # a span that began before the window begins in it
                roles[0] -= 1
            links.append(((begin - first, end - first), roles))
            if marks.cues[begin:end, 0].min() < 0.5:
                anywhere[np.isin(roles, (1, 2)), 0] = 1
                anywhere[np.isin(roles, (3, 4)), 1] = 1
    return Tags(marks.cues[first:last].astype(np.float32), anywhere, links)


def name_tags(pieces: Pieces, window: tuple[int, int], names: tuple[Name, ...]) -> np.ndarray:
    """[w] index into NAME_TAGS; a name of another kind is no name."""
    first, last = pieces.words(*window)
    starts, ends = pieces.word_starts()[first:last], pieces.word_ends()[first:last]
    tags = np.zeros(last - first, dtype=np.int64)
    for name in names:
        if name.kind in NAME_TAGS:
            tags[slice(*covered(starts, ends, name.span))] = NAME_TAGS.index(name.kind)
    return tags
