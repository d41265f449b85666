# SPDX-License-Identifier: GPL-3.0-or-later
import random

from hearsay_training.corpus import Article, Attribution, Name
from hearsay_training.renaming import Renaming, made

TEXT = "Ada Merrow said the May vote may wait. “No,” Merrow’s aide Will May said in Lonsby, and Quill Ltd agreed."
OTHER = "Pim Corran saw rivers, rivers and rivers."


def article():
    spans = {"Ada Merrow": "PERSON", "Will May": "PERSON", "Lonsby": "LOCATION", "Quill Ltd": "ORGANIZATION"}
    names = tuple(Name(kind, (TEXT.index(one), TEXT.index(one) + len(one))) for one, kind in spans.items())
    return Article("a", TEXT, (Attribution(((0, 10),), ((11, 15),), ((16, 37),)),), names)


def renamings(seeds=range(200)):
    renaming = Renaming([Article("b", OTHER, None, (Name("PERSON", (0, 10)),))])
    return [renaming.renamed(article(), random.Random(seed)) for seed in seeds]


def test_persons_are_renamed_wherever_they_stand_and_all_spans_hold():
    for changed in renamings():
        assert len(changed.text) == len(TEXT)
        assert changed.text[4:10] == changed.text[TEXT.index("Merrow’s") :][:6]
        assert (changed.names, changed.attributions, changed.name) == (article().names, article().attributions, "a")
    assert sum("Ada Merrow" in changed.text for changed in renamings()) == 0


def test_new_words_are_made_up_or_common_words_or_words_of_other_names():
    surnames = {changed.text[4:10] for changed in renamings()}
    assert {"Rivers", "Corran"} < surnames
    assert len(surnames) > 50


def test_places_are_renamed_in_some_articles():
    assert 60 < sum("Lonsby" in changed.text for changed in renamings()) < 140


def test_other_names_and_words_stay():
    for changed in renamings():
        assert "the May vote may wait" in changed.text and " May said in " in changed.text and ", and Quill Ltd agreed." in changed.text


def test_an_article_without_names_stays():
    assert Renaming([]).renamed(Article("a", TEXT, None, None), random.Random(3)).text == TEXT


def test_without_articles_to_draw_from_all_words_are_made_up():
    assert "Ada Merrow" not in Renaming([]).renamed(article(), random.Random(3)).text


def test_made_words_have_their_length_and_a_capital():
    for seed in range(200):
        draw = random.Random(seed)
        word = made(3 + seed % 9, draw)
        assert len(word) == 3 + seed % 9 and word[0].isupper() and word[1:].islower()
