# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import product

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("tokenizers")

from hearsay_training.chains import FORBIDDEN, allowed_name_steps, allowed_steps, best, likeliest, probabilities


def chain(seed, length=4):
    draw = np.random.default_rng(seed)
    steps = np.where(allowed_steps(), draw.normal(size=(6, 5)), FORBIDDEN)
    return 3 * draw.normal(size=(length, 5)), steps


def score(scores, steps, tags):
    return sum(scores[w][tag] + steps[tags[w - 1] if w else 5][tag] for w, tag in enumerate(tags))


@pytest.mark.parametrize("seed", range(40))
def test_the_best_sequence_has_one_source_at_most_and_none_is_better(seed):
    scores, steps = chain(seed)
    found = list(best(scores, steps))
    assert found.count(1) <= 1
    others = [tags for tags in product(range(5), repeat=4) if tags.count(1) <= 1]
    assert score(scores, steps, found) == pytest.approx(max(score(scores, steps, tags) for tags in others))


@pytest.mark.parametrize("seed", range(40))
def test_no_sequence_of_names_is_better_than_the_likeliest(seed):
    draw = np.random.default_rng(seed)
    scores, steps = 3 * draw.normal(size=(4, 4)), draw.normal(size=allowed_name_steps().shape)
    value = lambda tags: sum(scores[w][tag] + steps[tags[w - 1] if w else 4][tag] for w, tag in enumerate(tags))  # noqa: E731
    found = likeliest(scores, steps)
    assert value(found) == pytest.approx(max(value(tags) for tags in product(range(4), repeat=4)))


@pytest.mark.parametrize("seed", range(40))
def test_probabilities_are_shares_of_all_sequences(seed):
    scores, steps = chain(seed)
    weights = {tags: np.exp(score(scores, steps, tags)) for tags in product(range(5), repeat=4)}
    total = sum(weights.values())
    found = probabilities(scores, steps)
    for w in range(4):
        for tag in range(5):
            assert found[w, tag] == pytest.approx(sum(v for t, v in weights.items() if t[w] == tag) / total)


@pytest.mark.parametrize("seed", range(20))
def test_the_loss_is_minus_the_log_of_the_share(seed):
    torch = pytest.importorskip("torch")
    from hearsay_training.chain import Chain

    torch.manual_seed(seed)
    layer = Chain(allowed_steps())
    torch.nn.init.normal_(layer.learnt)
    scores, tags = torch.randn(2, 4, 5), torch.tensor([[0, 1, 2, 3], [3, 4, 0, 0]])
    steps = layer.steps().detach().numpy()
    losses = layer.loss(scores, tags, torch.tensor([4, 3]))
    for row, length in enumerate((4, 3)):
        ways = product(range(5), repeat=length)
        total = sum(np.exp(score(scores[row].numpy(), steps, way)) for way in ways)
        gold = score(scores[row].numpy(), steps, tags[row, :length].tolist())
        assert losses[row].item() == pytest.approx(np.log(total) - gold, abs=1e-4)


