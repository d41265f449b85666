# SPDX-License-Identifier: GPL-3.0-or-later
import gzip
import json
from pathlib import Path

from hearsay_training.corpus import Name
from hearsay_training.silver import agreed
from hearsay_training.texts import drawn


def marked(text, *names):
    """names: (kind, written, which of its places, from 0)"""
    found = []
    for kind, written, place in names:
        start = -1
        for _ in range(place + 1):
            start = text.index(written, start + 1)
        found.append(Name(kind, (start, start + len(written))))
    return tuple(found)


def shown(text, names):
    return [(name.kind, text[slice(*name.span)]) for name in names]


def test_a_surname_has_the_kind_of_the_full_name():
    text = "Ada Sharp spoke. Sharp left."
    names = marked(text, ("PERSON", "Ada Sharp", 0), ("ORGANIZATION", "Sharp", 1))
    # one vote each: none changes
    assert shown(text, agreed(text, names))[1] == ("ORGANIZATION", "Sharp")
    text += " Ada Sharp slept."
    names = marked(text, ("PERSON", "Ada Sharp", 0), ("ORGANIZATION", "Sharp", 1), ("PERSON", "Ada Sharp", 1))
    assert shown(text, agreed(text, names))[1] == ("PERSON", "Sharp")


def test_a_person_is_marked_wherever_the_name_stands_alone():
    text = "Merrow spoke. Merrow left. Merrow Bridge fell, and the Merrow family wept. Old Merrow too; merrow; Merrow-like."
    names = marked(text, ("PERSON", "Merrow", 0), ("PERSON", "Merrow", 1))
    assert shown(text, agreed(text, names)) == [("PERSON", "Merrow")] * 3
    assert text[agreed(text, names)[2].span[1] :].startswith(" family")


def test_articles_are_drawn_from_each_file_the_same_each_time(tmp_path):
    rows = [{"id": f"a/{i}", "text": "x" * (i * 10)} for i in range(20)]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "plain.jsonl").write_text(lines)
    with gzip.open(tmp_path / "packed.jsonl.gz", "wt") as file:
        file.write(lines)
    files = [Path(tmp_path, "plain.jsonl"), Path(tmp_path, "packed.jsonl.gz")]
    articles = drawn(files, 5, 100, 1)
    assert len(articles) == 10 and all(len(text) >= 100 and "/" not in name for name, text in articles)
    assert articles == drawn(files, 5, 100, 1) and articles != drawn(files, 5, 100, 2)
