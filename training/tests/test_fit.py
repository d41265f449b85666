# SPDX-License-Identifier: GPL-3.0-or-later
from types import SimpleNamespace

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("tokenizers")

from hearsay_training.fit import best_threshold, logistic
from hearsay_training.matching import right


def test_logistic_finds_the_weights_that_made_the_data():
    draw = np.random.default_rng(1)
    features = np.column_stack([np.ones(20_000), draw.normal(size=(20_000, 2))])
    chance = 1 / (1 + np.exp(-features @ [0.3, 1.0, -0.7]))
    weights = logistic(features, (draw.random(20_000) < chance).astype(float))
    assert weights == pytest.approx([0.3, 1.0, -0.7], abs=0.06)


def test_the_threshold_of_best_f1_leaves_out_what_is_mostly_wrong():
    claims = [(0.25, False)] * 8 + [(0.25, True)] + [(0.5, True)] * 5 + [(0.5, False)] * 2
    threshold, f1 = best_threshold(claims, 8)
    assert 0.25 < threshold <= 0.5 and f1 == pytest.approx(2 * 5 / (7 + 8))


def test_a_claim_is_right_once_with_half_of_content_and_source():
    text = "Ann Lee said rain will fall soon"
    claim = lambda source, content: SimpleNamespace(source=source, content=content)  # noqa: E731
    gold = [claim([(0, 7)], [(13, 32)])]
    good, same, wrong_source = claim([(0, 3)], [(13, 27)]), claim([(0, 7)], [(18, 32)]), claim([], [(13, 32)])
    assert right(text, gold, [good]) == [True]
    assert right(text, gold, [wrong_source]) == [False]
    assert sum(right(text, gold, [good, same])) == 1
