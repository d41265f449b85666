# SPDX-License-Identifier: GPL-3.0-or-later
"""Teachers' marks of texts without attributions, as hearsay_training.marking makes them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Marks:
    """What teachers think of an article's attributions, word by word."""

    cues: np.ndarray  # [w, 3] probabilities of CUE_TAGS
    spans: list[tuple[int, int]]  # candidate cues, words half-open
    offsets: list[int]  # for each candidate, the first word that its roles are of
    roles: list[np.ndarray]  # for each candidate, indices into ROLE_TAGS


def save_marks(path: Path, marks: dict[str, Marks]) -> None:
    """One file for all texts: arrays by name."""
    arrays = {}
    for name, one in marks.items():
        arrays[name + "/cues"] = one.cues
        bounds = [(*span, offset, len(roles)) for span, offset, roles in zip(one.spans, one.offsets, one.roles)]
        arrays[name + "/spans"] = np.array(bounds, np.int32).reshape(-1, 4)
        arrays[name + "/roles"] = np.concatenate([*one.roles, np.zeros(0, np.int8)])
    np.savez_compressed(path, **arrays)


def load_marks(path: Path) -> dict[str, Marks]:
    arrays = np.load(path)
    marks = {}
    for name in [key.removesuffix("/cues") for key in arrays.files if key.endswith("/cues")]:
        bounds = arrays[name + "/spans"].tolist()
        cuts = np.cumsum([length for *_, length in bounds])[:-1]
        roles = np.split(arrays[name + "/roles"], cuts) if bounds else []
        marks[name] = Marks(
            arrays[name + "/cues"],
            [(begin, end) for begin, end, _, _ in bounds],
            [offset for _, _, offset, _ in bounds],
            roles,
        )
    return marks
