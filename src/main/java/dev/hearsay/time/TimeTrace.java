// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.time;

import dev.hearsay.language.CueWindow;
import dev.hearsay.model.DateBasis;
import dev.hearsay.model.Document;
import dev.hearsay.model.Passage;
import dev.hearsay.model.StatementDate;
import dev.hearsay.model.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Explains which statements a time expression dates, or why none. */
public final class TimeTrace {

    private final Document document;
    private final Narration narration;
    private final DateChoices choices;

    /** @param document with the layers that {@link StatedDates} needs and gives */
    public TimeTrace(Document document) {
        this.document = document;
        choices = new DateChoices(document);
        narration = choices.narration();
    }

    /** In words; statements are counted from 1, in the order of the attributions. */
    public String of(TimeExpression time) {
        String at = dated(time, DateBasis.EXPRESSION);
        String after = dated(time, DateBasis.EVENT);
        String unknown = dated(time, DateBasis.UNKNOWN);
        if (at.isEmpty() && after.isEmpty() && unknown.isEmpty()) {
            return "dates no statement: " + obstacle(time);
        }
        return List.of(
                        at.isEmpty() ? "" : "dates " + at + " by the words at the cue",
                        after.isEmpty() ? "" : "dates " + after + " from before",
                        unknown.isEmpty() ? "" : "leaves " + unknown + " without a date")
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String dated(TimeExpression time, DateBasis basis) {
        return IntStream.range(0, document.dates().size())
                .filter(i -> isBy(document.dates().get(i), time, basis))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(" and "));
    }

    private static boolean isBy(StatementDate date, TimeExpression time, DateBasis basis) {
        Passage words = date.passage();
        return date.basis() == basis && words != null && words.spans().contains(time.span());
    }

    private String obstacle(TimeExpression time) {
        if (!narration.holds(time.span().start())) {
            return Obstacle.REPORTED.words();
        }
        if (time.isAnaphoric() && time.period() == null) {
            return "no time was named shortly before, which it could refer to";
        }
        OptionalInt doubtful = IntStream.range(0, document.attributions().size())
                .filter(i -> time.equals(choices.time(i)))
                .findFirst();
        if (doubtful.isPresent()) {
            return "it is unlikely to be that of statement " + (doubtful.getAsInt() + 1);
        }
        return IntStream.range(0, document.attributions().size())
                .mapToObj(i -> obstacle(time, i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("no cue stands in its sentence");
    }

    private Optional<String> obstacle(TimeExpression time, int attribution) {
        return choices.window(attribution)
                .filter(window -> window.span().contains(time.span()))
                .map(window -> obstacle(time, window) + " (statement " + (attribution + 1) + ")");
    }

    private static String obstacle(TimeExpression time, CueWindow window) {
        if (CueTense.isAnnounced(window)) {
            return "the statement is yet to be made";
        }
        Obstacle obstacle = TimeAttachment.of(window, time).obstacle();
        return obstacle == null ? "another time is nearer to the cue" : obstacle.words();
    }
}
