# SPDX-License-Identifier: GPL-3.0-or-later
"""The linear chains over tags of roles and of names in numpy: the transitions they allow and, once trained, the best sequence and
the probability of each tag."""

import numpy as np

from .labels import NAME_TAGS, ROLE_TAGS

FORBIDDEN = -1e4
"""The score of a forbidden transition: into a role that has not begun."""

_SOURCES = np.array([tag.endswith("source") for tag in ROLE_TAGS])
_FRESH, _SPENT = 0, 1
"""A sequence has at most one source, so the states are doubled: before and after the source begins."""


def allowed_steps() -> np.ndarray:
    """[6, 5]: whether the tag of a column may follow that of a row; the last row is the start of the text."""
    may = lambda before, now: not now.startswith("I") or (before[:1] in ("B", "I") and before[1:] == now[1:])  # noqa: E731
    return np.array([[may(before, now) for now in ROLE_TAGS] for before in (*ROLE_TAGS, "")])


def allowed_name_steps() -> np.ndarray:
    """[5, 4]: any kind of name may follow any other."""
    return np.ones((len(NAME_TAGS) + 1, len(NAME_TAGS)), dtype=bool)


def best(scores: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """The best tags [w] with at most one source. scores [w, 5]; steps [6, 5], the last row for the first tag."""
    kinds = len(ROLE_TAGS)
    between = np.full((2, kinds, 2, kinds), FORBIDDEN)
    begins = ROLE_TAGS.index("B-source")
    for spent in (_FRESH, _SPENT):
        between[spent, :, spent, ~_SOURCES] = steps[:-1, ~_SOURCES].T
    between[_SPENT, :, _SPENT, begins + 1] = steps[:-1, begins + 1]
    between[_FRESH, :, _SPENT, begins] = steps[:-1, begins]
    between = between.reshape(2 * kinds, 2 * kinds)
    first = np.full((2, kinds), FORBIDDEN)
    first[_FRESH, ~_SOURCES] = steps[-1, ~_SOURCES]
    first[_SPENT, begins] = steps[-1, begins]
    return likeliest(np.tile(scores, 2), np.vstack([between, first.ravel()])) % kinds


def likeliest(scores: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """The best tags [w] by Viterbi's algorithm. scores [w, k], w at least 1; steps [k + 1, k], the last row for the first tag."""
    total = scores[0] + steps[-1]
    back = np.zeros(scores.shape, dtype=int)
    for w in range(1, len(scores)):
        ways = total[:, None] + steps[:-1]
        back[w] = ways.argmax(0)
        total = ways.max(0) + scores[w]
    tags = [int(total.argmax())]
    for w in range(len(scores) - 1, 0, -1):
        tags.append(int(back[w][tags[-1]]))
    return np.array(tags[::-1])


def probabilities(scores: np.ndarray, steps: np.ndarray) -> np.ndarray:
    """The probability of each tag of each word over all sequences, by the forward-backward algorithm: [w, 5]."""
    ahead = np.zeros(scores.shape)
    behind = np.zeros(scores.shape)
    ahead[0] = scores[0] + steps[-1]
    for w in range(1, len(scores)):
        ahead[w] = _log_sum(ahead[w - 1][:, None] + steps[:-1], 0) + scores[w]
    for w in range(len(scores) - 2, -1, -1):
        behind[w] = _log_sum(steps[:-1] + scores[w + 1] + behind[w + 1], 1)
    joint = ahead + behind
    return np.exp(joint - _log_sum(joint, 1)[:, None])


def _log_sum(values: np.ndarray, axis: int) -> np.ndarray:
    most = values.max(axis, keepdims=True)
    return (most + np.log(np.exp(values - most).sum(axis, keepdims=True))).squeeze(axis)
