# SPDX-License-Identifier: GPL-3.0-or-later
import random

import pytest

from hearsay_training.corpus import Article, Attribution
from hearsay_training.drafts import Draft
from hearsay_training.interviews import QUESTIONS, interview
from hearsay_training.posts import posts
from hearsay_training.rewriting import _transcript, requoted, rewritten, speech

HEADS = {"Q", "A", "Question", "Answer", "ML", "TA", "OF"}
VERBS = {"said", "said:", "says", "wrote", "wrote:", "posted", "posted:", "tweeted", "tweeted:"}

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
        question = any(asked in content for asked in QUESTIONS)
        assert question or any(name in source or name.replace(" ", "").lower() in source for name in names) or source in HEADS
        assert question or any(words.rstrip(".") in content for words in known.words)
        assert cue in VERBS or cue.strip(":.—–―-") == ""
        shown += 1
    assert shown >= 1


def made_by(form, seed):
    known = speech([article(), article()])
    draft = Draft()
    form(draft, type(known)(known.names * 5, known.words * 5), random.Random(seed))
    return "".join(draft.parts), draft.attributions


@pytest.mark.parametrize("seed", range(20))
def test_an_interview_alternates_questions_and_answers(seed):
    text, attributions = made_by(interview, seed)
    heads = [text[slice(*one.source[0])] for one in attributions]
    assert len(heads) >= 4 and len(heads) % 2 == 0
    assert set(heads[::2]) == {heads[0]} and set(heads[1::2]) == {heads[1]}
    assert all(text[slice(*one.content[0])] in QUESTIONS for one in attributions[::2])
    assert all(one.source[0][1] <= one.cue[0][0] < one.cue[0][1] < one.content[0][0] for one in attributions)


def test_some_turns_are_headed_by_a_role_a_title_or_a_remark():
    heads = set()
    for seed in range(60):
        text, attributions = made_by(_transcript, seed)
        heads.update(text[slice(*one.source[0])] for one in attributions)
    assert any(", HNN ANCHOR" in head for head in heads)
    assert any(head.startswith("REP. ") for head in heads)
    assert any(head.endswith("(voice-over)") for head in heads)


def test_posts_have_tags_and_accounts_outside_and_inside_of_sources():
    texts = [made_by(posts, seed)[0] for seed in range(40)]
    assert any("!!! #" in text for text in texts)
    assert any("(@maralindqvist)" in text for text in texts)
    assert any(text.startswith("@") for text in texts)


@pytest.mark.parametrize("seed", range(10))
def test_other_quotation_marks_leave_every_offset(seed):
    changed = requoted(article(), random.Random(seed))
    assert len(changed.text) == len(TEXT) and changed.text != TEXT and "”" not in changed.text
    assert changed.attributions == article().attributions


def test_all_kinds_of_marks_are_drawn():
    opened = {requoted(article(), random.Random(seed)).text[0] for seed in range(200)}
    assert opened == {'"', "‘", "'", "„", "»", "«"}
