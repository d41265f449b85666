# SPDX-License-Identifier: GPL-3.0-or-later
import random

import pytest

from hearsay_training.corpus import Article, Attribution
from hearsay_training.rewriting import requoted, rewritten, speech

TEXT = (
    "“We will not sell the harbour to anyone, whatever they may pay,” Mara Lindqvist said.\n\n"
    "Tobin Achterberg’s answer was short. “I have heard that promise at least three times before,” said Tobin Achterberg.\n\n"
    "Odile Farrant said: “The harbour belongs to the town and to the people who fish there.”\n\n"
    "The council meets on Monday."
)


def span(words):
    return (TEXT.index(words), TEXT.index(words) + len(words))


def article():
    quoted = ["“We will not sell the harbour to anyone, whatever they may pay,”"]
    quoted += ["“I have heard that promise at least three times before,”"]
    quoted += ["“The harbour belongs to the town and to the people who fish there.”"]
    sources = [span("Mara Lindqvist"), (TEXT.rindex("Tobin"), TEXT.rindex("Tobin") + 16), span("Odile Farrant")]
    cues = [span("said"), (TEXT.index("said Tobin"), TEXT.index("said Tobin") + 4), span("said:")]
    gold = (Attribution((s,), (c,), (span(q),)) for s, c, q in zip(sources, cues, quoted))
    return Article("harbour", TEXT, tuple(gold))


def test_speech_is_whole_names_and_what_stands_in_marks():
    found = speech([article()])
    assert found.names == ("Mara Lindqvist", "Tobin Achterberg", "Odile Farrant")
    assert found.words[0] == "We will not sell the harbour to anyone, whatever they may pay."


@pytest.mark.parametrize("seed", range(40))
def test_each_made_attribution_has_a_speaker_a_mark_and_known_words(seed):
    known = speech([article(), article()])
    known = type(known)(known.names * 5, known.words * 5)
    made = rewritten([article()], known, random.Random(seed))
    of = lambda one: made.text[slice(*one)]  # noqa: E731
    names = {written for name in known.names for part in (name, name.split()[-1]) for written in (part, part.upper())}
    shown = 0
    for one in made.attributions:
        source, cue, content = of(one.source[0]), of(one.cue[0]), " ".join(of(part) for part in one.content)
        assert source.split(",")[0] in names
        if cue not in ("said", "said:"):
            shown += 1
            assert cue.strip(":—–―-") == ""
            assert any(words in content for words in known.words)
    assert shown >= 2


@pytest.mark.parametrize("seed", range(10))
def test_other_quotation_marks_leave_every_offset(seed):
    changed = requoted(article(), random.Random(seed))
    assert len(changed.text) == len(TEXT) and changed.text != TEXT and "“" not in changed.text
    assert changed.attributions == article().attributions
