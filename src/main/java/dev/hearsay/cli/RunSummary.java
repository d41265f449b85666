// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.RunCounts;
import dev.hearsay.batch.RunSink;
import dev.hearsay.output.ArticleName;
import dev.hearsay.output.LikelyDuplicate;
import dev.hearsay.output.NamedArticles;
import dev.hearsay.output.store.Kept;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reports the results at the end of a run, or after each look of a watch. */
final class RunSummary {

    /** The most names that are listed; the manifest and the database have the rest. */
    private static final int NAMES = 5;

    private final RunSink sink;
    private final Supplier<Kept> database;
    private final Supplier<NamedArticles<String>> changed;
    private final Supplier<NamedArticles<String>> emptied;
    private Moment last;

    private record Moment(
            RunCounts read,
            RunCounts kept,
            Kept database,
            NamedArticles<String> changed,
            NamedArticles<String> emptied,
            NamedArticles<ArticleName> empty,
            NamedArticles<LikelyDuplicate> duplicates) {

        static final Moment START = new Moment(
                RunCounts.NONE,
                RunCounts.NONE,
                Kept.NOTHING,
                NamedArticles.none(),
                NamedArticles.none(),
                NamedArticles.none(),
                NamedArticles.none());

        Moment since(Moment earlier) {
            return new Moment(
                    read.since(earlier.read),
                    kept.since(earlier.kept),
                    database.since(earlier.database),
                    changed.since(earlier.changed),
                    emptied.since(earlier.emptied),
                    empty.since(earlier.empty),
                    duplicates.since(earlier.duplicates));
        }
    }

    /**
     * The summary of a run into a database.
     *
     * @param database what the run changed there
     * @param changed articles by id
     * @param emptied articles that lost their last claim, by id
     * @param fromHere whether only of what follows now
     */
    RunSummary(
            RunSink sink,
            Supplier<Kept> database,
            Supplier<NamedArticles<String>> changed,
            Supplier<NamedArticles<String>> emptied,
            boolean fromHere) {
        this.sink = sink;
        this.database = database;
        this.changed = changed;
        this.emptied = emptied;
        this.last = fromHere ? now(sink.before()) : Moment.START;
    }

    /** The summary of a run into anything else. */
    static RunSummary of(RunSink sink, boolean fromHere) {
        return new RunSummary(sink, () -> Kept.NOTHING, NamedArticles::none, NamedArticles::none, fromHere);
    }

    private Moment now(RunCounts read) {
        return new Moment(
                read,
                sink.kept(read),
                database.get(),
                changed.get(),
                emptied.get(),
                sink.findings().empty(),
                sink.findings().duplicates());
    }

    /**
     * Reports what was added since the last report.
     *
     * @param listEmpty whether articles without claims are listed, one per line
     */
    void print(RunReport report, boolean listEmpty) {
        Moment now = now(report.counts());
        Moment news = now.since(last);
        last = now;
        report.summary(news.read(), news.kept());
        Kept did = news.database();
        if (did.articles() > 0) {
            report.note("%,d new, %,d changed%s, %,d unchanged, %,d withdrawn"
                    .formatted(
                            did.added(),
                            did.changed(),
                            did.changed() == 0 ? "" : inBrackets(news.changed().named(), did.changed()),
                            did.unchanged(),
                            did.withdrawn()));
        }
        if (did.emptied() > 0) {
            report.note(RunReport.count(did.emptied(), "changed article") + " had claims before and "
                    + (did.emptied() == 1 ? "has" : "have") + " none now"
                    + inBrackets(news.emptied().named(), did.emptied()));
        }
        empty(news.empty(), report, listEmpty);
        if (news.duplicates().count() > 0) {
            List<String> pairs =
                    news.duplicates().named().stream().map(RunSummary::pair).toList();
            report.note(RunReport.count(news.duplicates().count(), "likely duplicate")
                    + inBrackets(pairs, news.duplicates().count()));
        }
    }

    /** Named by their ids, or by their files if the ids are the same. */
    private static String pair(LikelyDuplicate pair) {
        ArticleName one = pair.article();
        ArticleName other = pair.earlier();
        return one.id().equals(other.id()) ? one.file() + " and " + other.file() : one.id() + " and " + other.id();
    }

    private static void empty(NamedArticles<ArticleName> empty, RunReport report, boolean list) {
        if (empty.count() == 0) {
            return;
        }
        String line = RunReport.count(empty.count(), "article") + " without claims";
        if (!list) {
            report.note(line + " (--empty lists them)");
            return;
        }
        report.say(line + ":");
        empty.named().forEach(article -> report.say("  " + article.id() + label(article)));
        if (empty.named().size() < empty.count()) {
            report.say("  and %,d more".formatted(empty.count() - empty.named().size()));
        }
    }

    private static String label(ArticleName article) {
        return article.file().endsWith(article.id()) || article.file().equals("-") ? "" : "  " + article.file();
    }

    private static String inBrackets(List<String> names, long count) {
        if (names.isEmpty()) {
            return "";
        }
        List<String> shown = names.subList(0, Math.min(NAMES, names.size()));
        long more = count - shown.size();
        return " ("
                + shown.stream().collect(Collectors.joining(", "))
                + (more > 0 ? " and %,d more".formatted(more) : "") + ")";
    }
}
