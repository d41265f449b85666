# SPDX-License-Identifier: GPL-3.0-or-later
"""The training loss: of cue tags, of role sequences for each cue, of roles anywhere as an auxiliary task; and of names."""

import torch
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence

from .network import Extractor

NEGATIVES = 2
"""The most spans per window that look like a cue to the model but are not: their roles are all O."""


def batch_loss(network: Extractor, hidden: torch.Tensor, windows, tags) -> torch.Tensor:
    """hidden [b, t, h]; windows (pieces, window) and the Tags of each, None where nobody marked attributions."""
    cue, side, words, annotated = 0.0, 0.0, 0, 0
    scores, roles = [], []
    for row, ((pieces, (first, last)), one) in enumerate(zip(windows, tags)):
        begin, end = pieces.words(first, last)
        words += end - begin
        if one is None:
            continue
        annotated += end - begin
        vectors = hidden[row, torch.from_numpy(pieces.heads[begin:end] - first + 1)]
        logits = network.cue(vectors)
        cue = cue + F.cross_entropy(logits, torch.from_numpy(one.cues), reduction="sum")
        side = side + F.binary_cross_entropy_with_logits(
            network.anywhere(vectors), torch.from_numpy(one.anywhere), reduction="sum"
        )
        seen = [(span, torch.from_numpy(gold)) for span, gold in one.links]
        nothing = torch.zeros(end - begin, dtype=torch.long)
        if one.cues.ndim == 1:  # teachers' marks have the candidates that are no cues
            seen += [(span, nothing) for span in false_cues(logits.detach(), one.cues)]
        if seen:
            starts = torch.tensor([span[0] for span, _ in seen])
            ends = torch.tensor([span[1] for span, _ in seen])
            scores.extend(network.roles(vectors, starts, ends).unbind(0))
            roles.extend(gold for _, gold in seen)
    if not annotated:
        return hidden.new_zeros(())
    total = 3 * cue / words + 0.3 * side / words
    if roles:
        lengths = torch.tensor([len(gold) for gold in roles])
        losses = network.chain.loss(pad_sequence(scores, True), pad_sequence(roles, True), lengths)
        # a batch with few annotated words must not weigh as much as another
        total = total + 3 * losses.sum() / lengths.sum() * annotated / words
    return total


def name_loss(network: Extractor, mixed: torch.Tensor, windows, tags) -> torch.Tensor:
    """mixed [b, t, h]; windows (pieces, window) and the name tags [w] of each, None where nobody marked names."""
    scores, gold = [], []
    for row, ((pieces, (first, last)), one) in enumerate(zip(windows, tags)):
        if one is not None:
            begin, end = pieces.words(first, last)
            scores.append(network.names(mixed[row, torch.from_numpy(pieces.heads[begin:end] - first + 1)]))
            gold.append(torch.from_numpy(one))
    if not gold:
        return mixed.new_zeros(())
    lengths = torch.tensor([len(tags) for tags in gold])
    losses = network.names.chain.loss(pad_sequence(scores, True), pad_sequence(gold, True), lengths)
    return losses.sum() / lengths.sum()


def false_cues(logits: torch.Tensor, cues) -> list[tuple[int, int]]:
    """Runs of words that the tagger takes as a cue (probability above 0.2) and that overlap no gold cue."""
    likely = (1 - logits.softmax(-1)[:, 0]).tolist()
    runs, start = [], None
    for i, value in enumerate(likely + [0.0]):
        if value > 0.2 and start is None:
            start = i
        elif value <= 0.2 and start is not None:
            if not cues[start:i].any():
                runs.append((max(likely[start:i]), (start, i)))
            start = None
    return [run for _, run in sorted(runs, reverse=True)[:NEGATIVES]]
