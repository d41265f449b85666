# SPDX-License-Identifier: GPL-3.0-or-later
"""How often claims with a given confidence are right."""

_BOUNDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


def table(verdicts: list[tuple[float, bool]]) -> str:
    """A row for each range of confidence with claims: mean confidence, share of right claims, number of claims."""
    rows = [f"{'confidence':14s}{'claims':>8s}{'mean':>8s}{'right':>8s}"]
    for low, high in zip(_BOUNDS, _BOUNDS[1:]):
        inside = [(confidence, ok) for confidence, ok in verdicts if low <= confidence < high]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            share = sum(ok for _, ok in inside) / len(inside)
            rows.append(f"{low:.2f} to {min(high, 1):.2f}  {len(inside):8d}{mean:8.2f}{share:8.2f}")
    return "\n".join(rows)
