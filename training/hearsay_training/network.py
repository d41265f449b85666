# SPDX-License-Identifier: GPL-3.0-or-later
"""The extractor: an encoder, a cue tagger, and a scorer of every piece as seen from a cue."""

import torch
from torch import nn
from torch.nn import functional as F

from .encoder import Encoder
from .labels import CUE_TAGS, ROLE_TAGS
from .pieces import SIZES

_FARTHEST = 20


class RoleScorer(nn.Module):
    """What each piece of a window is to a cue: nothing, or begin or inside of its source or content.

    A pair's vector is the sum of the cue's and the piece's projections, of their elementwise product (a bilinear form
    of low rank) and of an embedding of their distance; two convolutions over the pieces then let a pair see its
    neighbours, so that begins and ends come out clean.
    """

    def __init__(self, hidden: int, width: int = 128, dropout: float = 0.1):
        super().__init__()
        self.of_cue = nn.Linear(hidden, 2 * width)
        self.of_piece = nn.Linear(hidden, 2 * width)
        self.distance = nn.Embedding(2 * _FARTHEST + 1, width)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(width)
        self.convolutions = nn.ModuleList(nn.Conv1d(width, width, 3, padding=1) for _ in range(2))
        self.dropout = nn.Dropout(dropout)
        self.output = nn.Linear(width, len(ROLE_TAGS))

    def forward(self, hidden: torch.Tensor, starts: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
        """hidden [t, h] of one window; starts [c], ends [c] of the cues, half-open, in the same t -> [c, t, 5]"""
        position = torch.arange(hidden.shape[0], device=hidden.device)[None]
        starts, ends = starts[:, None], ends[:, None]
        inside = ((position >= starts) & (position < ends)).to(hidden.dtype)
        cue = (inside / inside.sum(1, keepdim=True)) @ hidden
        cue_sum, cue_factor = self.of_cue(cue)[:, None].chunk(2, -1)
        piece_sum, piece_factor = self.of_piece(hidden)[None].chunk(2, -1)
        pair = cue_sum + piece_sum + cue_factor * piece_factor + self.distance(bucket(position, starts, ends))
        pair = self.dropout(F.gelu(self.norm(pair))).transpose(1, 2)
        for convolution in self.convolutions:
            pair = pair + F.gelu(convolution(pair))
        return self.output(pair.transpose(1, 2))


def bucket(position: torch.Tensor, starts: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
    """Signed distance of a piece to a cue on a log scale, 0.._FARTHEST*2; _FARTHEST within the cue."""
    before = (starts - position).clamp(min=0).float()
    after = (position - ends + 1).clamp(min=0).float()
    scale = lambda d: (torch.log2(d + 1) * 2.5).long().clamp(max=_FARTHEST)  # noqa: E731
    return _FARTHEST - scale(before) + scale(after)


class Extractor(nn.Module):
    """All parts. hidden vectors are the encoder's plus the features once more, near the outputs."""

    def __init__(self, encoder: Encoder, dropout: float = 0.1):
        super().__init__()
        size = encoder.words.embedding_dim
        self.encoder = encoder
        self.features = nn.ModuleList(nn.Embedding(n, size) for n in SIZES)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.dropout = nn.Dropout(dropout)
        self.cue = nn.Linear(size, len(CUE_TAGS))
        self.anywhere = nn.Linear(size, 2)
        self.roles = RoleScorer(size, dropout=dropout)

    def encode(self, ids, mask, features):
        """ids, mask [b, t], features [b, t, 3] -> hidden [b, t, h], cue logits [b, t, 3]"""
        hidden = self.encoder(ids, mask, features)
        for i, table in enumerate(self.features):
            hidden = hidden + table(features[:, :, i])
        hidden = self.dropout(hidden)
        return hidden, self.cue(hidden)
