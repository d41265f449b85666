# SPDX-License-Identifier: GPL-3.0-or-later
"""The extractor: an encoder, a cue tagger, a scorer of every word's role for a given cue, and a tagger of names."""

import torch
from torch import nn
from torch.nn import functional as F

from .chain import Chain
from .chains import allowed_name_steps, allowed_steps
from .dropout import Dropout
from .encoder import HEADS, Encoder, Layer, hiding
from .labels import CUE_TAGS, NAME_TAGS, ROLE_TAGS
from .pieces import SIZES

_FARTHEST = 20

LEFT_OUT = -30.0
"""In the mix of layers for names: that of a layer that is not read, whose share is then zero."""


class RoleScorer(nn.Module):
    """The role of each word of a window for a cue: none, or the beginning or inside of its source or content.

    A pair's vector is the sum of the cue's and the word's projections, of their elementwise product (a bilinear form
    of low rank) and of an embedding of their distance; convolutions over the words, each reaching twice as far as the
    one before, then let a pair see its neighbours, so that begins and ends come out clean.
    """

    def __init__(self, hidden: int, width: int = 128, dropout: float = 0.1):
        super().__init__()
        self.of_cue = nn.Linear(hidden, 2 * width)
        self.of_word = nn.Linear(hidden, 2 * width)
        self.distance = nn.Embedding(2 * _FARTHEST + 1, width)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(width)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(width, width, 3, padding=reach, dilation=reach) for reach in (1, 2, 4)
        )
        self.dropout = Dropout(dropout)
        self.output = nn.Linear(width, len(ROLE_TAGS))

    def forward(self, words: torch.Tensor, starts: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
        """words [w, h] of one window; starts [c], ends [c] of the cues, half-open, in the same w -> [c, w, 5]"""
        position = torch.arange(words.shape[0], device=words.device)[None]
        starts, ends = starts[:, None], ends[:, None]
        inside = ((position >= starts) & (position < ends)).to(words.dtype)
        cue = (inside / inside.sum(1, keepdim=True)) @ words
        cue_sum, cue_factor = self.of_cue(cue)[:, None].chunk(2, -1)
        word_sum, word_factor = self.of_word(words)[None].chunk(2, -1)
        pair = cue_sum + word_sum + cue_factor * word_factor + self.distance(bucket(position, starts, ends))
        pair = self.dropout(F.gelu(self.norm(pair))).transpose(1, 2)
        for convolution in self.convolutions:
            pair = pair + F.gelu(convolution(pair))
        return self.output(pair.transpose(1, 2))


def bucket(position: torch.Tensor, starts: torch.Tensor, ends: torch.Tensor) -> torch.Tensor:
    """Signed distance of a word to a cue on a log scale, 0.._FARTHEST*2; _FARTHEST within the cue."""
    before = (starts - position).clamp(min=0).float()
    after = (position - ends + 1).clamp(min=0).float()
    scale = lambda d: (torch.log2(d + 1) * 2.5).long().clamp(max=_FARTHEST)  # noqa: E731
    return _FARTHEST - scale(before) + scale(after)


class NameTagger(nn.Module):
    """The kind of name that a word belongs to. It reads a learned mix of all layers of the encoder (Peters et al.,
    NAACL 2018), since the last ones know more of attributions and less of names. It may have layers of its own over the
    words of a window, so that it can be taught without a change of the encoder."""

    def __init__(self, hidden: int, layers: int, own: int = 0, width: int = 128, dropout: float = 0.1):
        super().__init__()
        self.mix = nn.Parameter(torch.zeros(layers))
        self.layers = nn.ModuleList(Layer(hidden, HEADS, 4 * hidden, Dropout(dropout)) for _ in range(own))
        self.widen = nn.Linear(hidden, width)
        self.dropout = Dropout(dropout)
        self.output = nn.Linear(width, len(NAME_TAGS))
        self.chain = Chain(allowed_name_steps())

    def mixed(self, layers: list[torch.Tensor]) -> torch.Tensor:
        """[b, t, h] of each layer -> [b, t, h]"""
        return sum(share * layer for share, layer in zip(self.mix.softmax(0), layers))

    def forward(self, words: torch.Tensor) -> torch.Tensor:
        """mixed vectors of words [w, h] of one window -> [w, 4]"""
        return self.tagged(words[None], torch.ones(1, len(words)))[0]

    def tagged(self, words: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """As forward, of padded windows: words [b, w, h], mask [b, w] with 1 for a word -> [b, w, 4]"""
        for layer in self.layers:
            words = layer(words, hiding(mask, words.dtype))
        return self.output(self.dropout(F.gelu(self.widen(words))))


class Extractor(nn.Module):
    """The whole network. Hidden vectors are the encoder's with the features added again, near the outputs."""

    def __init__(self, encoder: Encoder, dropout: float = 0.1, name_layers: int = 0):
        super().__init__()
        size = encoder.words.embedding_dim
        self.encoder = encoder
        self.features = nn.ModuleList(nn.Embedding(n, size) for n in SIZES)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.dropout = Dropout(dropout)
        self.cue = nn.Linear(size, len(CUE_TAGS))
        self.anywhere = nn.Linear(size, 2)
        self.roles = RoleScorer(size, dropout=dropout)
        self.names = NameTagger(size, len(encoder.layers), name_layers, dropout=dropout)
        self.chain = Chain(allowed_steps())

    def encode(self, ids, mask, features):
        """ids, mask [b, t], features [b, t, 3] -> hidden [b, t, h], and the vectors for names [b, t, h]. A word is
        represented by its first piece."""
        layers = self.encoder.all_layers(ids, mask, features)
        hidden = layers[-1]
        for i, table in enumerate(self.features):
            hidden = hidden + table(features[:, :, i])
        return self.dropout(hidden), self.names.mixed(layers)
