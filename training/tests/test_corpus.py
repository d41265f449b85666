# SPDX-License-Identifier: GPL-3.0-or-later
from hearsay_training.corpus import Attribution, read_corpus, read_standoff


def test_joins_spans_by_events_even_when_they_stand_after_them():
    lines = ["E1\tAttribution:T3 Content:T1 Source:T2 Cue:T4\n", "T1\tContent 0 4;9 12\ta … b\n", "T2\tSource 5 6\tx\n"]
    lines += ["T3\tAttribution 7 8\ty\n", "T4\tCue 7 8\ty\n", "A1\tnothing\n"]
    assert read_standoff(lines) == (Attribution(((5, 6),), ((7, 8),), ((0, 4), (9, 12))),)


def test_takes_the_first_annotator_and_leaves_out_texts_without_annotation(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "a.txt").write_text("Ann said no.\r\n", newline="")
    (tmp_path / "text" / "b.txt").write_text("Nothing.")
    (tmp_path / "attributions" / "a_y.ann").write_text("")
    (tmp_path / "attributions" / "a_x.ann").write_text("T1\tCue 4 8\tsaid\nE1\tAttribution:T1 Cue:T1\n")
    (article,) = read_corpus(tmp_path)
    assert article.text.endswith("\r\n")
    assert article.attributions == (Attribution((), ((4, 8),), ()),)
