// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.entity.ArticleView;
import dev.hearsay.entity.TurnHead;
import dev.hearsay.model.Span;
import java.util.List;

/** The head of a turn: the person named there, or the interviewer or interviewee. */
final class ByTurnHead implements Resolver {

    private final ArticleView view;

    ByTurnHead(ArticleView view) {
        this.view = view;
    }

    @Override
    public List<LinkedEntity> resolve(SourceMention mention) {
        Span head = mention.span();
        if (view.heads().isLetter(head)) {
            return view
                    .mentioned(head)
                    .map(who -> LinkedEntity.at(head, who, "who asks and who answers, by the article's opening"))
                    .stream()
                    .toList();
        }
        return view
                .heads()
                .at(head)
                .map(TurnHead::nameSpan)
                .flatMap(name -> view.persons().in(name).or(() -> view.mentioned(name)))
                .map(who -> LinkedEntity.at(head, who, "the head of the turn"))
                .stream()
                .toList();
    }
}
