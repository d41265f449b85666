# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
pytest.importorskip("onnx")
pytest.importorskip("tokenizers")

from hearsay_training.corpus import Attribution
from hearsay_training.decode import softmax
from hearsay_training.encoder import Encoder
from hearsay_training.labels import marked, tag
from hearsay_training.lessons import Lesson
from hearsay_training.loss import batch_loss
from hearsay_training.marking import Teacher, mark
from hearsay_training.marks import Marks, load_marks, save_marks
from hearsay_training.network import Extractor
from hearsay_training.pieces import SIZES, cut
from hearsay_training.predict import read
from hearsay_training.torch_runner import TorchRunner

TEXT = "Ann said she would go. “No,” Bo told the court.\nThe mill shut, the mayor said on Monday."
GOLD = (Attribution(((0, 3),), ((4, 8),), ((9, 21),)),)


def runner(seed):
    torch.manual_seed(seed)
    network = Extractor(Encoder(120, 24, 1, SIZES)).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    return TorchRunner(network, threads=1)


def teacher(tokenizer, seed):
    return Teacher(runner(seed), tokenizer, window=80, shared=20)


def test_marks_of_gold_are_the_tags_of_gold(tokenizer):
    pieces = cut(TEXT, tokenizer)
    window = (0, len(pieces))
    gold = tag(pieces, window, GOLD)
    ((span, roles),) = gold.links
    sure = np.eye(3, dtype=np.float16)[gold.cues]
    shown = marked(pieces, window, Marks(sure, [span], [0], [roles[:12]]))
    assert (shown.cues.argmax(1) == gold.cues).all() and (shown.anywhere == gold.anywhere).all()
    assert shown.links[0][0] == span and (shown.links[0][1] == roles).all()


def test_a_window_has_the_marks_of_its_own_words(tokenizer):
    pieces = cut(TEXT, tokenizer)
    words = len(pieces.heads)
    cues = np.tile(np.array([0.1, 0.8, 0.1], np.float16), (words, 1))
    roles = [np.full(4, 1, np.int8), np.full(3, 3, np.int8)]
    second = (int(pieces.heads[5]), len(pieces))
    shown = marked(pieces, second, Marks(cues, [(1, 2), (6, 8)], [0, 8], roles))
    assert [span for span, _ in shown.links] == [(1, 3)]
    assert shown.links[0][1].tolist() == [0, 0, 0, 3, 3, 3] + [0] * (words - 11)


def test_a_span_that_a_window_cuts_begins_in_it(tokenizer):
    pieces = cut(TEXT, tokenizer)
    cues = np.tile(np.array([0.1, 0.8, 0.1], np.float16), (len(pieces.heads), 1))
    marks = Marks(cues, [(8, 9)], [3], [np.array([3, 4, 4, 4, 0, 0], np.int8)])
    shown = marked(pieces, (int(pieces.heads[5]), len(pieces)), marks)
    assert shown.links[0][1][:3].tolist() == [3, 4, 0]


def test_one_teacher_marks_what_it_reads_itself(tokenizer):
    one = teacher(tokenizer, 1)
    reading = read(one.runner, one.cut(TEXT), 80, 20)
    shown = mark(TEXT, [one])
    assert shown.spans == reading.spans and shown.spans
    assert np.abs(shown.cues - softmax(reading.cues)).max() < 1e-3


def test_two_teachers_mark_the_mean(tokenizer):
    first, second = teacher(tokenizer, 1), teacher(tokenizer, 2)
    alone = [mark(TEXT, [one]).cues.astype(float) for one in (first, second)]
    assert np.abs(mark(TEXT, [first, second]).cues - np.mean(alone, 0)).max() < 1e-2


def test_a_text_without_words_is_not_marked(tokenizer):
    assert mark(" \n", [teacher(tokenizer, 1)]) is None


def test_marks_are_read_as_they_were_saved(tokenizer, tmp_path):
    marks = {"a.b": mark(TEXT, [teacher(tokenizer, 3)]), "none": Marks(np.ones((2, 3), np.float16), [], [], [])}
    save_marks(tmp_path / "marks.npz", marks)
    again = load_marks(tmp_path / "marks.npz")
    assert again.keys() == marks.keys() and again["none"].spans == []
    assert again["a.b"].spans == marks["a.b"].spans and again["a.b"].offsets == marks["a.b"].offsets
    assert all((one == other).all() for one, other in zip(again["a.b"].roles, marks["a.b"].roles, strict=True))


def test_a_network_learns_from_marks(tokenizer):
    shown = mark(TEXT, [teacher(tokenizer, 4)])
    student = runner(5).network.train()
    pieces = cut(TEXT, tokenizer)
    lesson = Lesson(pieces, None, None, marks=shown)
    hidden = torch.randn(1, len(pieces) + 2, 24, requires_grad=True)
    window = (0, len(pieces))
    loss = batch_loss(student, hidden, [(pieces, window)], [lesson.tags(window)])
    loss.backward()
    assert loss.item() > 0 and hidden.grad.abs().sum() > 0
