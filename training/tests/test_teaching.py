# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
pytest.importorskip("onnx")
pytest.importorskip("tokenizers")

from hearsay_training.pieces import cut
from hearsay_training.teaching import distance


def test_only_words_that_the_teacher_read_are_drawn_to_its_vectors(tokenizer):
    pieces = cut("Ann said no. Bo left.", tokenizer)
    window = (0, len(pieces))
    words = len(pieces.heads)
    hidden = torch.randn(2, len(pieces) + 2, 4, generator=torch.Generator().manual_seed(1))
    same = hidden[0, torch.from_numpy(pieces.heads) + 1].numpy()
    other = np.zeros((words, 4), np.float32)
    both = [(pieces, window)] * 2
    assert distance(hidden, both, [same, None]).item() == pytest.approx(0)
    assert distance(hidden, both, [same, other]).item() > 0.1
    assert distance(hidden, both, [None, None]).item() == 0
