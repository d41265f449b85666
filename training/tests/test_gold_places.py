# SPDX-License-Identifier: GPL-3.0-or-later
from hearsay_training.gold_places import placed, worded

TEXT = "Ada Merrow met Piet Dunn. Merrow said on Monday that 𝔸 was shut."


def test_words_become_their_first_place_and_come_back():
    for words in ("Ada Merrow", "Ada Merrow ; Piet Dunn", "Merrow | Ada Merrow", "on Monday"):
        places = placed(words, TEXT)
        assert not any(letter.isalpha() for letter in places)
        assert worded(places, TEXT) == words
    assert placed("Merrow", TEXT) == "4+6"


def test_places_count_code_points():
    assert placed("was shut", TEXT) == "55+8"


def test_what_the_article_does_not_have_stays():
    for words in ("-", "?", "(author)", "Milo Quill", "Milo Quill ; -"):
        assert placed(words, TEXT) == words
        assert worded(words, TEXT) == words
