# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

pytest.importorskip("numpy")
pytest.importorskip("tokenizers")

from hearsay_training.pieces import case_of, cut


def test_pieces_point_at_their_characters_and_share_words(tokenizer):
    text = "Née Bo 😀 said.\n\n“No,” Al."
    pieces = cut(text, tokenizer)
    joined = "".join(text[a:b] for a, b in zip(pieces.starts, pieces.ends))
    assert joined == text.replace(" ", "").replace("\n", "")
    assert list(pieces.heads[:3]) == [0, 3, 5] and pieces.words(3, 6) == (1, 3)
    words = [text[a:b] for a, b in zip(pieces.word_starts(), pieces.word_ends())]
    assert words[:4] == ["Née", "Bo", "😀", "said"]
    assert list(pieces.units) == [(0, 11), (11, len(pieces))]


def test_features_tell_place_and_quotation(tokenizer):
    text = "“Hi. Yo.” He left. So."
    pieces = cut(text, tokenizer)
    at = {text[a:b] + str(a): f for a, b, f in zip(pieces.starts, pieces.ends, pieces.features)}
    assert list(at["“0"])[1:] == [2, 2]
    assert at["Y5"][2] == 1 and at["H10"][2] == 1 and at["H10"][1] == 0
    assert at["l13"][2] == 0


def test_long_paragraphs_are_cut_at_sentences(tokenizer):
    pieces = cut("Aaaa bbbb. " * 10, tokenizer, longest_unit=20)
    assert all(0 < b - a <= 20 for a, b in pieces.units)
    assert all(pieces.features[a, 2] > 0 for a, _ in pieces.units)


def test_a_unit_is_not_cut_inside_a_word(tokenizer):
    pieces = cut("abcdefg " * 30, tokenizer, longest_unit=20)
    assert all(0 < b - a <= 20 and a in pieces.heads for a, b in pieces.units)


def test_a_word_has_the_case_of_all_its_letters(tokenizer):
    pieces = cut("McX ABC", tokenizer)
    assert [f[0] for f in pieces.features] == [2, 2, 2, 3, 3, 3]


def test_case():
    assert [case_of(word) for word in ("12", "ab", "Ab", "A", "AB", "aB")] == [0, 1, 2, 2, 3, 4]


def test_an_empty_text_has_no_pieces(tokenizer):
    assert len(cut(" \n\n ", tokenizer)) == 0
