# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of errors: each gold attribution and each claim gets one verdict, by the kind of its content."""

from collections import Counter

from .matching import dice, word_spans, words_in
from .quotes import quotation

VERDICTS = ("exact", "boundary", "wrong source", "missed continuation", "content apart", "missed cue", "spurious")


class Table:
    """Verdicts of gold attributions: exact; boundary (counted as found, but some word differs); wrong source (content
    found); missed continuation (the claim at the same cue lacks a whole part of the content); content apart (cue
    found, content not); missed cue. Of claims: spurious, if the cue overlaps no gold cue."""

    def __init__(self):
        self.counts: Counter = Counter()

    def add(self, article, claims) -> None:
        words = word_spans(article.text)
        codes = quotation(article.text)
        take = lambda spans: words_in(words, spans)  # noqa: E731
        guesses = [tuple(take(spans) for spans in (c.source, c.cue, c.content)) for c in claims]
        golds = [tuple(take(spans) for spans in (a.source, a.cue, a.content)) for a in article.attributions]
        for (source, cue, content), attribution in zip(golds, article.attributions):
            if content:
                verdict = self._verdict(source, cue, content, [take([s]) for s in attribution.content], guesses)
                self.counts[verdict, _kind(content, words, codes)] += 1
        for _, cue, content in guesses:
            if not any(cue & gold_cue or dice(content, gold_content) >= 0.5 for _, gold_cue, gold_content in golds):
                self.counts["spurious", _kind(content, words, codes)] += 1

    @staticmethod
    def _verdict(source, cue, content, parts, guesses) -> str:
        close = [g for g in guesses if dice(g[2], content) >= 0.5]
        if close:
            if any(g[0] == source and g[2] == content for g in close):
                return "exact"
            if any(dice(g[0], source) >= 0.5 for g in close):
                missed = all(any(not part & g[2] for part in parts) for g in close)
                return "missed continuation" if missed else "boundary"
            return "wrong source"
        at_cue = [g for g in guesses if g[1] & cue]
        if not at_cue:
            return "missed cue"
        return "missed continuation" if any(g[2] & content for g in at_cue) and len(parts) > 1 else "content apart"

    def __str__(self) -> str:
        rows = [f"{'':20s}{'direct':>9s}{'mixed':>9s}{'indirect':>9s}"]
        for verdict in VERDICTS:
            rows.append(f"{verdict:20s}" + "".join(f"{self.counts[verdict, k]:9d}" for k in ("direct", "mixed", "indirect")))
        return "\n".join(rows)


def _kind(content: set, words, codes) -> str:
    share = sum(codes[words[i][0]] != 0 for i in content) / max(len(content), 1)
    return "direct" if share >= 0.9 else "indirect" if share <= 0.1 else "mixed"
