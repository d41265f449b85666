# SPDX-License-Identifier: GPL-3.0-or-later
"""A student of fewer layers learns from a trained teacher: it begins with some of the teacher's layers and all of its
heads, and its words' vectors are drawn to the teacher's (Sanh et al., 2019; Jiao et al., 2020)."""

import re

import torch

from .network import Extractor


def begin_as(student: Extractor, teacher: Extractor, taken: list[int]) -> None:
    """Copies the teacher's weights; the student's layers are those taken, by number from 0."""
    own = student.state_dict()
    theirs = teacher.state_dict()
    for name in own:
        source = re.sub(r"^encoder\.layers\.(\d+)", lambda match: f"encoder.layers.{taken[int(match.group(1))]}", name)
        own[name] = theirs[source]
    student.load_state_dict(own)


def distance(hidden: torch.Tensor, teacher: Extractor, batch) -> torch.Tensor:
    """Mean squared difference of vectors [b, t, h] over all pieces, in units of the teacher's variance."""
    with torch.no_grad():
        target = teacher.encode(batch.ids, batch.mask, batch.features)
    inside = batch.mask.bool()
    return (hidden - target)[inside].square().mean() / target[inside].var()
