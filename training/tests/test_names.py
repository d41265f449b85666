# SPDX-License-Identifier: GPL-3.0-or-later
import random

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("tokenizers")

from hearsay_training.corpus import Name, read_corpus, read_names, read_unannotated
from hearsay_training.labels import NAME_TAGS, name_tags
from hearsay_training.pieces import cut

TEXT = "Ada Merrow left.\n\nThe Vale Board met Ada."


def test_names_are_read_beside_the_text_or_from_a_folder_of_their_own(tmp_path):
    lines = ["T1\tPERSON 0 10\tAda Merrow\n", "T2\tORGANIZATION 22 32\tVale Board\n", "A1\tnothing\n"]
    for folder in ("text", "attributions", "names"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "a.txt").write_text(TEXT)
    (tmp_path / "text" / "b.txt").write_text(TEXT)
    (tmp_path / "attributions" / "a_x.ann").write_text("")
    (tmp_path / "names" / "a.ann").write_text("".join(lines))
    names = (Name("PERSON", (0, 10)), Name("ORGANIZATION", (22, 32)))
    assert read_names(lines) == names
    assert [one.names for one in read_corpus(tmp_path)] == [None]
    assert [one.names for one in read_corpus(tmp_path, tmp_path / "names")] == [names]
    assert [(one.name, one.attributions, one.names) for one in read_unannotated(tmp_path)] == [
        ("a", None, names),
        ("b", None, None),
    ]


def test_words_of_a_name_have_its_kind(tokenizer):
    pieces = cut(TEXT, tokenizer)
    names = (Name("PERSON", (0, 10)), Name("ORGANIZATION", (22, 32)), Name("DATE", (37, 40)))
    tags = [NAME_TAGS[tag] for tag in name_tags(pieces, (0, len(pieces)), names)]
    assert tags == ["PERSON", "PERSON", "O", "O", "O", "ORGANIZATION", "ORGANIZATION", "O", "O", "O"]


def test_a_window_has_the_tags_of_its_part(tokenizer):
    pieces = cut(TEXT, tokenizer)
    names = (Name("PERSON", (0, 10)), Name("PERSON", (37, 40)))
    whole = name_tags(pieces, (0, len(pieces)), names)
    middle = pieces.units[1][0]
    assert [*name_tags(pieces, (0, middle), names), *name_tags(pieces, (middle, len(pieces)), names)] == list(whole)


def test_a_window_read_as_if_in_capitals_keeps_its_marks_and_figures(tokenizer):
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnx")
    from hearsay_training.batches import collate
    from hearsay_training.pieces import LOWER, UPPER
    from hearsay_training.train import hide_case

    pieces = cut("Ada Merrow left, aged 40.", tokenizer)
    batch = collate([(pieces, (0, len(pieces)))])
    before = batch.features.clone()
    hide_case(batch, 0.0, random.Random(1))
    assert torch.equal(batch.features, before)
    hide_case(batch, 1.0, random.Random(1))
    cases = batch.features[0, :, 0]
    assert set(cases.tolist()) in ({0, LOWER}, {0, UPPER})
    assert torch.equal(cases == 0, before[0, :, 0] == 0)
    assert torch.equal(batch.features[:, :, 1:], before[:, :, 1:])


def test_names_are_runs_of_one_tag_and_count_when_exact():
    from hearsay_training.names import Counts, runs

    found = runs(np.array([1, 1, 0, 2, 3, 3]))
    assert found == {(0, 2, 1), (3, 4, 2), (4, 6, 3)}
    assert runs(np.array([], dtype=int)) == set()
    counts = Counts()
    counts.add(found, {(0, 2, 1), (3, 5, 2)})
    assert counts.row([1]).startswith("P 100.0 R 100.0 F1 100.0")
    assert counts.row([2]).startswith("P   0.0 R   0.0 F1   0.0")
    assert counts.row([1, 2, 3]).startswith("P  33.3 R  50.0 F1  40.0")
