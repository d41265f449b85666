# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from hearsay_training.quotes import CONTINUED, CURLY, NESTED, OUTSIDE, SINGLE, STRAIGHT, paragraphs, quotation


def code_at(text, part):
    return quotation(text)[text.index(part)]


def test_straight_marks_alternate():
    text = 'a "b" c "d" e'
    assert [code_at(text, c) for c in "abcde"] == [OUTSIDE, STRAIGHT, OUTSIDE, STRAIGHT, OUTSIDE]


def test_single_marks_inside_double_are_nested_and_apostrophes_are_not_marks():
    text = "“one ‘two’ don’t three” four"
    assert [code_at(text, w) for w in ("one", "two", "three", "four")] == [CURLY, NESTED, CURLY, OUTSIDE]
    assert set(quotation("the boys’ mother’s coat")) == {OUTSIDE}
    assert code_at("She said ‘it isn’t so’ then", "so") == SINGLE


def test_a_paragraph_resets_an_open_quotation_unless_it_reopens_it():
    assert code_at("“open\n\nshut", "shut") == OUTSIDE
    assert code_at("“open\n\n“again” out", "again") == CONTINUED
    assert code_at("“closed”\n\n“new”", "new") == CURLY


@pytest.mark.parametrize("text", ["", "\n\n\n", "”””", "“" * 5000, '"', "‘’‘’" * 200])
def test_any_text_gives_a_code_a_character(text):
    assert len(quotation(text)) == len(text)


def test_paragraphs_are_parted_by_empty_lines():
    text = "one\ntwo\n\nthree\n \n\n"
    assert [text[a:b] for a, b in paragraphs(text)] == ["one\ntwo", "three"]
