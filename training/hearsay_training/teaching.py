# SPDX-License-Identifier: GPL-3.0-or-later
"""A student with fewer layers learns from a trained teacher: it starts with some of the teacher's layers and all of its
heads, and its word vectors are drawn towards the teacher's (Sanh et al., 2019; Jiao et al., 2020)."""

import re

import torch

from .network import Extractor


def begin_as(student: Extractor, teacher: Extractor, taken: list[int]) -> None:
    """Copies the teacher's weights; the student's layers are the given ones, numbered from 0."""
    own = student.state_dict()
    theirs = teacher.state_dict()
    for name in own:
        if name == "names.mix" and len(student.names.mix) != len(teacher.names.mix):  # of other layers
            continue
        source = re.sub(r"^encoder\.layers\.(\d+)", lambda match: f"encoder.layers.{taken[int(match.group(1))]}", name)
        own[name] = theirs[source]
    student.load_state_dict(own)


def distance(hidden: torch.Tensor, windows, vectors) -> torch.Tensor:
    """Mean squared difference from hidden [b, t, h] to the teacher's vectors, over all words of the windows (pieces,
    window) whose article the teacher read (vectors [w, h] of the whole article, else None), in units of their
    variance."""
    own, theirs = [], []
    for row, ((pieces, (first, last)), of_article) in enumerate(zip(windows, vectors)):
        if of_article is not None:
            begin, end = pieces.words(first, last)
            own.append(hidden[row, torch.from_numpy(pieces.heads[begin:end] - first + 1)])
            theirs.append(torch.from_numpy(of_article[begin:end]).float())
    if not own:
        return hidden.new_zeros(())
    target = torch.cat(theirs)
    return (torch.cat(own) - target).square().mean() / target.var()
