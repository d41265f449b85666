# SPDX-License-Identifier: GPL-3.0-or-later
import pytest


@pytest.fixture(scope="session")
def tokenizer():
    """Cuts lower-cased words into single letters, so that most words have several pieces."""
    pytest.importorskip("tokenizers")
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,:;!?\"'“”‘’—-()é"
    vocabulary = {"[UNK]": 0, **{c: i + 1 for i, c in enumerate(letters)}}
    vocabulary.update({"##" + c: len(vocabulary) + i for i, c in enumerate(letters)})
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer
