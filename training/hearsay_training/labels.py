# SPDX-License-Identifier: GPL-3.0-or-later
"""Gold attributions as tags over the pieces of one window."""

import numpy as np

from .corpus import Attribution
from .pieces import Pieces

CUE_TAGS = ("O", "B", "I")
ROLE_TAGS = ("O", "B-source", "I-source", "B-content", "I-content")


def covered(pieces: Pieces, window: tuple[int, int], span: tuple[int, int]) -> tuple[int, int]:
    """The pieces of the window, counted from its start, that a character span touches: half-open, maybe empty."""
    first, last = window
    begin = int(np.searchsorted(pieces.ends[first:last], span[0], side="right"))
    end = int(np.searchsorted(pieces.starts[first:last], span[1], side="left"))
    return begin, max(begin, end)


def tag(pieces: Pieces, window: tuple[int, int], attributions: tuple[Attribution, ...]):
    """Returns cue tags [t], roles anywhere [t, 2] (1 where the piece is in some source, some content), and for each
    attribution with its cue in the window a cue span (in pieces of the window) and its role tags [t]."""
    length = window[1] - window[0]
    cues = np.zeros(length, dtype=np.int64)
    anywhere = np.zeros((length, 2), dtype=np.float32)
    links = []
    for attribution in attributions:
        roles = np.zeros(length, dtype=np.int64)
        for role, spans in enumerate((attribution.source, attribution.content)):
            for span in spans:
                begin, end = covered(pieces, window, span)
                if begin < end:
                    roles[begin:end] = 2 + 2 * role
                    roles[begin] = 1 + 2 * role
                    anywhere[begin:end, role] = 1
        for span in attribution.cue[:1]:
            begin, end = covered(pieces, window, span)
            if begin < end:
                cues[begin:end] = 2
                cues[begin] = 1
                links.append(((begin, end), roles))
    return cues, anywhere, links
