# SPDX-License-Identifier: GPL-3.0-or-later
import random

import pytest

pytest.importorskip("numpy")

from hearsay_training.windows import most_central, overlapping, partition


def units_of(draw):
    bounds = [0]
    for _ in range(draw.randint(1, 60)):
        bounds.append(bounds[-1] + draw.randint(1, 32))
    return list(zip(bounds, bounds[1:]))


@pytest.mark.parametrize("seed", range(60))
def test_overlapping_windows_cover_all_and_see_round_every_unit(seed):
    units = units_of(random.Random(seed))
    windows = overlapping(units, 64, random.Random(seed).randint(0, 40))
    assert windows[0][0] == 0 and windows[-1][1] == units[-1][1]
    assert all(0 < end - start <= 64 for start, end in windows)
    for (a, b), (c, d) in zip(windows, windows[1:]):
        assert a < c <= b < d
    for start, end in units:
        first, last = windows[most_central(windows, start, end, units[-1][1])]
        assert first <= start and end <= last


def test_neighbours_share_about_what_they_should():
    units = [(10 * i, 10 * i + 10) for i in range(30)]
    assert overlapping(units, 100, 25) == [(0, 100), (70, 170), (140, 240), (210, 300)]


@pytest.mark.parametrize("seed", range(60))
def test_a_partition_has_every_piece_once(seed):
    draw = random.Random(seed)
    units = units_of(draw)
    windows = partition(units, 64, draw.randint(1, 64))
    assert windows[0][0] == 0 and windows[-1][1] == units[-1][1]
    assert all(a[1] == b[0] for a, b in zip(windows, windows[1:]))
    assert all(end - start <= 64 for start, end in windows)


def test_no_units_no_windows():
    assert overlapping([], 64, 16) == [] and partition([], 64, 10) == []
