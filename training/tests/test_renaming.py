# SPDX-License-Identifier: GPL-3.0-or-later
import random

from hearsay_training.corpus import Article, Attribution, Name
from hearsay_training.renaming import made, renamed

TEXT = "Ada Merrow said the May vote may wait. “No,” Merrow’s aide Will May said in Lonsby, and Quill Ltd agreed."


def article():
    spans = {"Ada Merrow": "PERSON", "Will May": "PERSON", "Lonsby": "LOCATION", "Quill Ltd": "ORGANIZATION"}
    names = tuple(Name(kind, (TEXT.index(one), TEXT.index(one) + len(one))) for one, kind in spans.items())
    return Article("a", TEXT, (Attribution(((0, 10),), ((11, 15),), ((16, 37),)),), names)


def test_persons_are_renamed_wherever_they_stand_and_all_spans_hold():
    changed = renamed(article(), random.Random(3))
    assert len(changed.text) == len(TEXT)
    assert "Ada" not in changed.text and "Merrow" not in changed.text
    assert changed.text[4:10] == changed.text[TEXT.index("Merrow’s") :][:6]
    assert (changed.names, changed.attributions, changed.name) == (article().names, article().attributions, "a")


def test_other_names_and_words_stay():
    changed = renamed(article(), random.Random(3)).text
    assert "the May vote may wait" in changed and " May said in Lonsby, and Quill Ltd agreed." in changed


def test_an_article_without_names_stays():
    assert renamed(Article("a", TEXT, None, None), random.Random(3)).text == TEXT


def test_made_words_have_their_length_and_a_capital():
    for seed in range(200):
        draw = random.Random(seed)
        word = made(3 + seed % 9, draw)
        assert len(word) == 3 + seed % 9 and word[0].isupper() and word[1:].islower()
