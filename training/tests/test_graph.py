# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

np = pytest.importorskip("numpy")
torch = pytest.importorskip("torch")
onnxruntime = pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")
pytest.importorskip("tokenizers")

from hearsay_training import encoder_graph, role_graph
from hearsay_training.encoder import Encoder
from hearsay_training.export import export_roles
from hearsay_training.network import Extractor
from hearsay_training.pieces import SIZES
from hearsay_training.restore import encoder_weights, role_weights
from hearsay_training.teaching import begin_as


def network(layers):
    made = Extractor(Encoder(60, 48, layers, SIZES)).eval()
    for parameter in made.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    return made


@pytest.mark.parametrize("integer, near", [(False, 1e-4), (True, 0.5)])
def test_the_graph_says_what_the_network_says(tmp_path, integer, near):
    torch.manual_seed(1)
    made = network(2)
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
    made = network(2)
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
