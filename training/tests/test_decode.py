# SPDX-License-Identifier: GPL-3.0-or-later
import random

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("tokenizers")

from hearsay_training.corpus import Attribution
from hearsay_training.decode import Settings, cue_candidates, decode, overlap
from hearsay_training.labels import NAME_TAGS, ROLE_TAGS
from hearsay_training.oracle import OracleRunner
from hearsay_training.pieces import cut
from hearsay_training.predict import read


def find(text, *parts):
    return tuple((text.index(part), text.index(part) + len(part)) for part in parts)


def test_gold_tags_decode_to_gold_spans(tokenizer):
    text = "“We are late,” the guard said. “Go home,\n\n“and stay there.”\n\nMia Orr hopes to win."
    gold = (
        Attribution(find(text, "the guard"), find(text, "said"), find(text, "“We are late,”", "“Go home", "“and stay there.”")),
        Attribution(find(text, "Mia Orr"), find(text, "hopes"), find(text, "to win")),
    )
    pieces = cut(text, tokenizer, 64)
    claims = decode(text, pieces, read(OracleRunner(gold), pieces, 128, 32))
    assert [(tuple(c.source), tuple(c.cue), tuple(c.content)) for c in claims] == [(a.source, a.cue, a.content) for a in gold]
    assert all(0.99 < c.confidence <= 1 for c in claims)


def test_the_less_sure_of_two_equal_claims_goes(tokenizer):
    text = "Ann says she says rain falls."
    content = find(text, "rain falls")
    gold = (Attribution((), find(text, "says"), content), Attribution((), ((13, 17),), content))
    pieces = cut(text, tokenizer, 64)
    reading = read(OracleRunner(gold), pieces, 128, 32)
    assert len(decode(text, pieces, reading)) == 1
    assert len(decode(text, pieces, reading, Settings(same=1.1))) == 2


def test_a_cue_without_content_is_no_claim(tokenizer):
    text = "Ann spoke."
    pieces = cut(text, tokenizer, 64)
    gold = (Attribution(find(text, "Ann"), find(text, "spoke"), ()),)
    assert decode(text, pieces, read(OracleRunner(gold), pieces, 128, 32)) == []


def test_empty_text(tokenizer):
    pieces = cut("", tokenizer, 64)
    assert decode("", pieces, read(OracleRunner(()), pieces, 128, 32)) == []


def test_a_begin_parts_two_adjoining_cues():
    logits = np.array([[0, 9, 0], [0, 0, 9], [0, 9, 0], [9, 0, 0]], dtype=float)
    assert cue_candidates(logits) == [(0, 2), (2, 3)]


@pytest.mark.parametrize("seed", range(20))
def test_noise_never_breaks_decoding_and_spans_lie_in_the_text(tokenizer, seed):
    draw = random.Random(seed)
    text = "".join(draw.choice("ab .“”\"\n,") for _ in range(draw.randint(1, 600)))

    class Noise:
        noise = np.random.default_rng(seed)
        steps = np.zeros((len(ROLE_TAGS) + 1, len(ROLE_TAGS)))
        name_steps = np.zeros((len(NAME_TAGS) + 1, len(NAME_TAGS)))

        def encode(self, windows):
            sizes = [b - a for a, b in (pieces.words(*window) for pieces, window in windows)]
            return sizes, [self.noise.normal(size=(size, 3)) for size in sizes], [np.zeros((size, 4)) for size in sizes]

        def roles(self, hidden, spans):
            return self.noise.normal(size=(len(spans), hidden, 5))

    pieces = cut(text, tokenizer, 32)
    for claim in decode(text, pieces, read(Noise(), pieces, 64, 16), Settings(candidate=0, confidence=0)):
        assert claim.content and 0 <= claim.confidence <= 1
        for start, end in claim.source + claim.cue + claim.content:
            assert 0 <= start < end <= len(text)


def test_overlap_is_dice():
    assert overlap([(0, 10)], [(5, 15)]) == 0.5
    assert overlap([], []) == 1.0
