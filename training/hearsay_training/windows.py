# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows of whole units over an article's pieces."""

import numpy as np


def overlapping(units, size: int, shared: int) -> list[tuple[int, int]]:
    """Windows (spans of pieces) of at most size pieces; each begins about shared pieces before the end of the one
    before, at the start of a unit. No unit (a sentence) may be longer than half of size, so there is no gap."""
    windows = []
    begin = 0
    while begin < len(units):
        start = units[begin][0]
        end = max(last for _, last in units[begin:] if last - start <= size)
        windows.append((start, end))
        if end == units[-1][1]:
            break
        after = next(i for i in range(begin, len(units)) if units[i][0] == end)
        # the next window must contain the unit after this one, or it would see nothing new
        first = next(i for i in range(begin + 1, after + 1) if units[after][1] - units[i][0] <= size)
        begin = max((i for i in range(first, after + 1) if end - units[i][0] >= shared), default=first)
    return windows


def partition(units, size: int, first_size: int) -> list[tuple[int, int]]:
    """Adjacent windows, the first of at most first_size pieces: training draws first_size anew in each epoch,
    so that the cuts fall elsewhere each time."""
    windows = []
    limit = first_size
    for start, end in units:
        if windows and end - windows[-1][0] <= limit:
            windows[-1] = (windows[-1][0], end)
        else:
            if windows:
                limit = size
            windows.append((start, end))
    return windows


def most_central(windows, start: int, end: int, length: int) -> int:
    """The window around start..end with the most context on the side where it has less (at an end of the article none is missing)."""

    def context(window):
        left = start - window[0] if window[0] > 0 else length
        right = window[1] - end if window[1] < length else length
        return min(left, right)

    return max(range(len(windows)), key=lambda i: (context(windows[i]), -i))


def central(windows, rows, length: int) -> np.ndarray:
    """Of windows that overlap, each with rows [w, …] for its words, one row for each of the length words: from the
    window in which the word is most central."""
    chosen = np.zeros((length, *rows[0].shape[1:]), rows[0].dtype)
    best = np.full(length, -1)
    for (first, last), one in zip(windows, rows):
        at = np.arange(first, last)
        left = at - first if first > 0 else np.full(last - first, length)
        right = last - 1 - at if last < length else np.full(last - first, length)
        better = np.minimum(left, right) > best[first:last]
        best[first:last][better] = np.minimum(left, right)[better]
        chosen[first:last][better] = one[better]
    return chosen
