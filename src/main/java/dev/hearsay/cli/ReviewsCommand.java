// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.claim.StableIds;
import dev.hearsay.evaluate.ScoreReport;
import dev.hearsay.gold.Agreement;
import dev.hearsay.gold.GoldArticle;
import dev.hearsay.gold.ReviewedArticle;
import dev.hearsay.output.ClaimWriter;
import dev.hearsay.output.GoldFolderWriter;
import dev.hearsay.output.JsonLinesWriter;
import dev.hearsay.output.store.StoredClaims;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code hearsay reviews}: what reviewers decided, as gold; how far they agree; and what is at odds with it. */
final class ReviewsCommand implements Command {

    @Override
    public int run(List<String> arguments, Streams streams) throws UsageException, IOException {
        ReviewsOptions options = ReviewsOptions.parse(arguments);
        String name = options.database();
        List<GoldArticle> gold = new ArrayList<>();
        String listed = ReadingException.of(name, () -> {
            try (ClaimInput input = ClaimInput.open(name)) {
                StoredClaims claims = input.database();
                if (claims == null) {
                    throw new UsageException("reviews are in a database, and " + ClaimInput.shown(name) + " is none");
                }
                if (options.disagreements()) {
                    return disagreements(claims, options.form(), streams);
                }
                List<ReviewedArticle> articles = ReviewedArticle.in(claims);
                if (options.agreement()) {
                    return agreement(articles);
                }
                for (ReviewedArticle article : of(options.reviewer(), articles)) {
                    gold.add(GoldArticle.of(article, options.reviewer(), StableIds::of));
                }
                return "";
            }
        });
        if (options.agreement() || options.disagreements()) {
            streams.out().write(listed.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        return export(gold, options, streams);
    }

    /** The articles about which a reviewer decided; all for null. */
    private static List<ReviewedArticle> of(@Nullable String reviewer, List<ReviewedArticle> articles)
            throws UsageException {
        if (reviewer == null) {
            return articles;
        }
        List<ReviewedArticle> own = articles.stream()
                .filter(article -> article.reviewers().contains(reviewer))
                .toList();
        if (own.isEmpty()) {
            List<String> all = articles.stream()
                    .flatMap(article -> article.reviewers().stream())
                    .distinct()
                    .sorted()
                    .toList();
            throw new UsageException("there are no decisions of '" + reviewer + "'"
                    + (all.isEmpty() ? "" : "; there are those of " + String.join(", ", all)));
        }
        return own;
    }

    private static int export(List<GoldArticle> gold, ReviewsOptions options, Streams streams) throws IOException {
        List<GoldArticle> chosen = new ArrayList<>();
        for (GoldArticle article : gold) {
            note(article, options.partial(), streams);
            if (article.isComplete() || (options.partial() && !article.changed())) {
                chosen.add(article);
            }
        }
        write(chosen, options, streams);
        int claims =
                chosen.stream().mapToInt(article -> article.claims().size()).sum();
        streams.err().println(Quantity.of(claims, "claim") + " in " + Quantity.of(chosen.size(), "reviewed article"));
        return ExitCode.DONE;
    }

    private static void note(GoldArticle article, boolean partial, Streams streams) {
        List<String> reasons = new ArrayList<>();
        if (article.changed()) {
            reasons.add("its text was changed after the review; 'hearsay reviews --disagreements' shows where");
        }
        if (article.open() > 0) {
            reasons.add(Quantity.of(article.open(), "claim") + " without a decision");
        }
        if (article.tied() > 0) {
            reasons.add(
                    Quantity.of(article.tied(), "claim") + " about which as many reviewers decided one way as another");
        }
        if (!reasons.isEmpty()) {
            boolean left = article.changed() || !partial;
            streams.err()
                    .println(article.article().id() + ": " + (left ? "left out, " : "partly reviewed, ")
                            + String.join(", ", reasons));
        }
    }

    private static void write(List<GoldArticle> articles, ReviewsOptions options, Streams streams) throws IOException {
        Path output = options.output();
        if (options.form() == ReviewsForm.BRAT) {
            Path folder = Objects.requireNonNull(output);
            try (ClaimWriter writer = new GoldFolderWriter(folder)) {
                write(articles, writer);
            } catch (IOException e) {
                throw new UnwritableOutputException(folder.toString(), e);
            }
        } else if (output == null) {
            write(articles, new JsonLinesWriter(streams.out(), OffsetUnit.CODEPOINT));
        } else {
            try (ClaimFile file = new ClaimFile(output)) {
                write(articles, new JsonLinesWriter(file.stream(), OffsetUnit.CODEPOINT));
                file.finish();
            }
        }
    }

    private static void write(List<GoldArticle> articles, ClaimWriter writer) throws IOException {
        for (GoldArticle article : articles) {
            writer.write(article.article(), article.claims());
        }
    }

    private static String disagreements(StoredClaims claims, ReviewsForm form, Streams streams) throws IOException {
        DisagreementLines lines = new DisagreementLines(claims.disagreements());
        streams.err().println(Quantity.of(lines.count(), "disagreement"));
        return form == ReviewsForm.JSONL ? lines.json() : lines.table();
    }

    private static String agreement(List<ReviewedArticle> articles) {
        StringBuilder text = new StringBuilder();
        for (Agreement agreement : Agreement.of(articles)) {
            String kappa = agreement.kappa().value().isPresent()
                    ? String.format(
                            Locale.ROOT, "%.2f", agreement.kappa().value().getAsDouble())
                    : "undefined, since both always decided the same way";
            text.append(agreement.first())
                    .append(" and ")
                    .append(agreement.second())
                    .append(": ")
                    .append(Quantity.of(agreement.kappa().claims(), "claim"))
                    .append(" decided about by both, ")
                    .append(agreement.kappa().alike())
                    .append(" alike, Cohen's kappa ")
                    .append(kappa)
                    .append('\n');
            text.append("in ")
                    .append(Quantity.of(agreement.articles(), "article"))
                    .append(" that both reviewed completely, ")
                    .append(agreement.second())
                    .append(" against ")
                    .append(agreement.first())
                    .append(":\n");
            ScoreReport.lines(agreement.scores())
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.isEmpty() ? "no two reviewers decided about the same claim\n" : text.toString();
    }
}
