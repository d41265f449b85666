# SPDX-License-Identifier: GPL-3.0-or-later
"""Posts of social networks: tags, accounts, and the verbs for them."""

import random

from .corpus import Attribution
from .drafts import Draft, Speech

_VERBS = ("wrote", "posted", "tweeted", "said")
_SERVICES = ("on Chirper", "on social media", "in a post", "on Monday", "")
_TAGS = ("#weholdthebridge", "#Lonsby", "#harbour2031", "@lonsbyfire", "@valecouncil")


def posts(draft: Draft, speech: Speech, draw: random.Random) -> None:
    """Posts, with the vocabulary of their social network and the account of their author."""
    for name in draw.sample(speech.names, draw.randint(1, 4)):
        words = draw.choice(speech.words).rstrip(".") + draw.choice(("", "!", "!!!", "."))
        for tag in draw.sample(_TAGS, draw.randint(0, 2)):
            words += " " + tag
        account = f"@{name.replace(' ', '').lower()}" if draw.random() < 0.6 else ""
        form = draw.randrange(3)
        if form == 0:  # “words,” NAME (@account) wrote on …
            content = draft.add(f"“{words},”")
            draft.add(" ")
            source = draft.add(name + (f" ({account})" if account else ""))
            draft.add(" ")
            cue = draft.add(draw.choice(_VERBS))
            draft.add(f" {draw.choice(_SERVICES)}".rstrip() + ".")
        elif form == 1:  # NAME (@account) wrote: “words”
            source = draft.add(name + (f" ({account})" if account else ""))
            draft.add(" ")
            cue = draft.add(draw.choice(_VERBS) + ":")
            draft.add(" ")
            content = draft.add(f"“{words}”")
        else:  # @account said (that) words
            source = draft.add(account or name)
            draft.add(" ")
            cue = draft.add(draw.choice(("says", "said", "wrote")))
            draft.add(" ")
            content = draft.add(f"“{words}”")
        draft.attributions.append(Attribution((source,), (cue,), (content,)))
        draft.add("\n\n")
