# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

torch = pytest.importorskip("torch")

from hearsay_training.learning import Learner, rate_factor


def learner() -> Learner:
    torch.manual_seed(1)
    network = torch.nn.Linear(4, 2)
    return Learner(network, [{"params": [network.weight], "lr": 1e-2}, {"params": [network.bias], "lr": 1e-3}])


def learn(made: Learner, first: int, last: int) -> None:
    for step in range(first, last):
        words = torch.randn(8, 4, generator=torch.Generator().manual_seed(step))
        made.learn((made.network(words) - words[:, :2]).square().mean(), step / 20)


def test_a_run_that_resumes_ends_as_one_without_a_stop():
    whole, begun, resumed = learner(), learner(), learner()
    learn(whole, 1, 20)
    learn(begun, 1, 9)
    resumed.load(begun.state())
    learn(resumed, 9, 20)
    assert torch.equal(resumed.network.weight, whole.network.weight)
    assert torch.equal(resumed.network.bias, whole.network.bias)


def test_the_mean_loss_is_that_of_the_steps_since_it_was_last_asked_for():
    made = learner()
    made.learn(made.network.bias.sum() * 0 + 2, 0.1)
    made.learn(made.network.bias.sum() * 0 + 4, 0.2)
    assert made.mean_loss() == 3
    made.learn(made.network.bias.sum() * 0 + 7, 0.3)
    assert made.mean_loss() == 7


def test_the_rate_rises_and_falls_to_zero():
    assert rate_factor(0.03) == pytest.approx(0.5)
    assert rate_factor(0.06) == pytest.approx(1)
    assert rate_factor(0.53) == pytest.approx(0.5)
    assert rate_factor(1) == 0
