# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
onnxruntime = pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")
pytest.importorskip("tokenizers")

from hearsay_training import encoder_graph, role_graph
from hearsay_training.batches import collate
from hearsay_training.encoder import BY_TANH, EXACT, Encoder
from hearsay_training.export import export_roles
from hearsay_training.layer_vectors import LayerReader
from hearsay_training.narrowing import Importance, narrowed
from hearsay_training.network import LEFT_OUT, Extractor
from hearsay_training.pieces import SIZES, cut
from hearsay_training.restore import encoder_weights, role_weights
from hearsay_training.teaching import begin_as


def network(layers, own=0):
    made = Extractor(Encoder(60, 48, layers, SIZES), name_layers=own).eval()
    for parameter in made.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return made


@pytest.mark.parametrize("integer, near", [(False, 1e-4), (True, 0.5)])
@pytest.mark.parametrize("own, gelu", [(0, EXACT), (2, EXACT), (0, BY_TANH)])
def test_the_graph_says_what_the_network_says(tmp_path, integer, near, own, gelu):
    torch.manual_seed(1)
    made = network(2, own)
    for layer in made.encoder.layers:
        layer.gelu = gelu
    encoder_graph.write(made, tmp_path / "encoder.onnx", integer)
    ids, features = torch.randint(0, 60, (1, 20)), torch.randint(0, 3, (1, 20, 3))
    heads = torch.tensor([1, 4, 5, 9])
    with torch.inference_mode():
        hidden, mixed = made.encode(ids, torch.ones_like(ids), features)
        expected, names = hidden[0][heads].numpy(), made.names(mixed[0][heads]).numpy()
    session = onnxruntime.InferenceSession(str(tmp_path / "encoder.onnx"), providers=["CPUExecutionProvider"])
    inputs = {"ids": ids.numpy(), "features": features.numpy(), "heads": heads.numpy()}
    words, cues, found = session.run(["words", "cues", "names"], inputs)
    assert np.abs(words - expected).max() < near and cues.shape == (4, 3)
    assert np.abs(found - names).max() < near * np.abs(names).max()


def test_a_network_that_learned_no_names_can_be_exported_without_them(tmp_path):
    encoder_graph.write(network(1), tmp_path / "encoder.onnx", True, names=False)
    session = onnxruntime.InferenceSession(str(tmp_path / "encoder.onnx"), providers=["CPUExecutionProvider"])
    assert [one.name for one in session.get_outputs()] == ["words", "cues"]


def test_the_role_scorer_in_int8_says_nearly_what_the_network_says(tmp_path):
    torch.manual_seed(3)
    made = network(1)
    export_roles(made, tmp_path / "roles.onnx")
    role_graph.to_integer(tmp_path / "roles.onnx")
    words, starts, ends = torch.randn(30, 48), torch.tensor([0, 7, 28]), torch.tensor([2, 8, 30])
    with torch.inference_mode():
        expected = made.roles(words, starts, ends).numpy()
    session = onnxruntime.InferenceSession(str(tmp_path / "roles.onnx"), providers=["CPUExecutionProvider"])
    inputs = {"words": words.numpy(), "starts": starts.numpy(), "ends": ends.numpy()}
    (roles,) = session.run(["roles"], inputs)
    assert np.abs(roles - expected).max() < 0.05 * np.abs(expected).max()


def test_an_exported_model_becomes_a_network_again(tmp_path):
    torch.manual_seed(2)
    made = network(2, own=1)
    encoder_graph.write(made, tmp_path / "encoder.onnx", True)
    export_roles(made, tmp_path / "roles.onnx")
    role_graph.to_integer(tmp_path / "roles.onnx")
    weights = encoder_weights(tmp_path / "encoder.onnx") | role_weights(tmp_path / "roles.onnx")
    shares = torch.from_numpy(weights["names.mix"]).softmax(0)
    assert torch.allclose(shares.float(), made.names.mix.softmax(0))
    for name, value in made.state_dict().items():
        # a mix is the same with a constant added to its weights
        if not name.startswith(("anywhere.", "chain.", "encoder.positions", "encoder.segment", "names.mix", "names.chain.")):
            largest = value.abs().max().item()
            assert np.abs(weights[name] - value.numpy()).max() <= 0.01 * largest, name


def test_a_student_begins_with_layers_of_its_teacher():
    teacher, student = network(4), network(2)
    begin_as(student, teacher, [1, 3])
    assert torch.equal(student.encoder.layers[1].query.weight, teacher.encoder.layers[3].query.weight)
    assert torch.equal(student.roles.output.bias, teacher.roles.output.bias)


def test_a_layer_that_the_tagger_of_names_left_out_is_not_read(tmp_path):
    torch.manual_seed(4)
    made = network(3)
    with torch.no_grad():
        made.names.mix[1] = LEFT_OUT
    encoder_graph.write(made, tmp_path / "encoder.onnx", True)
    mix = encoder_weights(tmp_path / "encoder.onnx")["names.mix"]
    assert mix[1] == LEFT_OUT
    assert torch.allclose(torch.from_numpy(mix).softmax(0).float(), made.names.mix.softmax(0))


def test_a_network_without_the_units_that_it_does_not_use_says_the_same(tmp_path):
    torch.manual_seed(5)
    made = network(2)
    heads, units = torch.arange(4, 20), torch.arange(0, 100)  # of 4 numbers each: heads 1 to 4
    unused = [(layer.joined.weight, heads, 48) for layer in made.encoder.layers]
    unused += [(layer.narrow.weight, units, 192) for layer in made.encoder.layers]
    with torch.no_grad():
        for weight, used, all_of_them in unused:
            weight[:, [i for i in range(all_of_them) if i not in used.tolist()]] = 0
    smaller = network(2)
    smaller.encoder.reshape([4, 4], [100, 100], EXACT)
    weights = made.state_dict()
    for i, layer in enumerate(made.encoder.layers):
        weights |= {f"encoder.layers.{i}.{name}": value for name, value in narrowed(layer, heads, units).items()}
    smaller.load_state_dict(weights)
    ids, features = torch.randint(0, 60, (1, 20)), torch.randint(0, 3, (1, 20, 3))
    with torch.inference_mode():
        hidden, _ = made.encode(ids, torch.ones_like(ids), features)
        same, _ = smaller.eval().encode(ids, torch.ones_like(ids), features)
    assert torch.allclose(hidden, same, atol=1e-4)
    encoder_graph.write(smaller, tmp_path / "encoder.onnx", True)
    restored = encoder_weights(tmp_path / "encoder.onnx")
    assert restored["encoder.layers.1.joined.weight"].shape == (48, 16)


def test_the_least_important_units_are_those_that_change_the_loss_least():
    torch.manual_seed(6)
    layer = torch.nn.Linear(12, 5)
    with torch.no_grad():
        layer.weight[:, 3:6] = 0
    importance = Importance(layer, 3)
    for _ in range(2):
        inputs = torch.randn(2, 7, 12, requires_grad=True)
        layer(inputs * 1.0).square().sum().backward()
        importance.add()
    assert importance.best(3).tolist() == [0, 1, 2, 6, 7, 8, 9, 10, 11]


def test_the_vectors_of_layers_are_those_of_the_network(tmp_path, tokenizer):
    torch.manual_seed(7)
    made = Extractor(Encoder(200, 48, 3, SIZES)).eval()
    encoder_graph.write(made, tmp_path / "encoder.onnx", False)
    pieces = cut("Ann said no. Bo left.", tokenizer)
    window = (0, len(pieces))
    found = LayerReader(tmp_path, [0, 2]).read(pieces, window, None)
    batch = collate([(pieces, window)])
    with torch.inference_mode():
        layers = made.encoder.all_layers(batch.ids, batch.mask, batch.features)
    expected = torch.stack([layers[i][0, torch.from_numpy(pieces.heads) + 1] for i in (0, 2)], 1).numpy()
    assert np.abs(found - expected).max() < 0.01
