// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.ClaimReader;
import dev.hearsay.output.TextSource.SourceText;
import dev.hearsay.output.WrittenClaim;
import dev.hearsay.report.Browser;
import dev.hearsay.report.ReportTitle;
import dev.hearsay.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How fast the page of a large report is in a browser. Its claims are those of a file over and over, each time of other days and,
 * in turn, of other speakers.
 */
public final class ReportTimes {

    private static final int ROUNDS = 7;

    /** Sets a field of the filter, and ends when the browser has drawn what is left. */
    private static final String FILTER = """
            const [name, value, done] = arguments;
            const control = document.querySelector('form.filters').elements[name];
            const before = document.documentElement.dataset.shown;
            const start = performance.now();
            control.value = value;
            control.dispatchEvent(new Event('input', { bubbles: true }));
            const drawn = () => document.documentElement.dataset.shown === before
                ? setTimeout(drawn, 0)
                : requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
            drawn();
            """;

    /** Follows a link, and ends when the browser has drawn the view. */
    private static final String VISIT = """
            const [hash, done] = arguments;
            const before = document.documentElement.dataset.shown;
            const start = performance.now();
            location.hash = hash;
            const drawn = () => document.documentElement.dataset.shown === before
                ? setTimeout(drawn, 0)
                : requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
            drawn();
            """;

    private ReportTimes() {}

    /**
     * Writes a page and measures it.
     *
     * @param arguments a file of claims as JSON Lines, how many claims the page is to have, and the page
     */
    public static void main(String[] arguments) throws Exception {
        int most = Integer.parseInt(arguments[1]);
        Path page = Path.of(arguments[2]);
        write(Files.readAllLines(Path.of(arguments[0])), most, page);
        try (Browser browser = Browser.start()) {
            List<Double> ready = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                browser.open(page, "");
                browser.until("performance.getEntriesByName('hearsay-ready').length > 0");
                ready.add(number(browser.value("performance.getEntriesByName('hearsay-ready')[0].startTime")));
            }
            print("opened, until it can be used", ready);
            for (String view : List.of("articles", "claims", "speakers")) {
                browser.open(page, "#/" + view);
                for (String[] filter : new String[][] {
                    {"q", "the"},
                    {"q", "\"return to talks\""},
                    {"kind", "belief"},
                    {"speaker", "quillon"},
                    {"negated", "yes"},
                    {"min", "0.9"},
                    {"from", "2025-03-01"},
                    {"sort", "newest"},
                }) {
                    List<Double> times = new ArrayList<>();
                    for (int i = 0; i < ROUNDS; i++) {
                        times.add(number(browser.run(FILTER, filter[0], filter[1])));
                        browser.run(FILTER, filter[0], filter[0].equals("min") ? "0" : "");
                    }
                    print(view + ": " + filter[0] + " " + filter[1], times);
                }
            }
            List<Double> article = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                article.add(number(browser.run(VISIT, "#/article/" + (i + 1) * 20)));
            }
            print("an article", article);
        }
    }

    private static void write(List<String> lines, int most, Path page) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(page)) {
            ReportWriter writer = new ReportWriter(
                    out,
                    new ReportTitle("Bench", "Made by bench/report."),
                    article -> new SourceText(Files.readString(Path.of(article.file())), null));
            int articles = 0;
            for (int i = 0; i < most; i += lines.size()) {
                articles += write(lines.subList(0, Math.min(lines.size(), most - i)), i / lines.size(), writer);
            }
            writer.finish();
            System.out.printf(
                    Locale.ROOT,
                    "%,d claims in %,d articles: %.1f MB, written in %.1f s%n",
                    most,
                    articles,
                    Files.size(page) / 1e6,
                    (System.nanoTime() - start) / 1e9);
        }
    }

    /** Writes claims of the articles of another day. */
    private static int write(List<String> lines, int copy, ReportWriter writer) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        StringBuilder copied = new StringBuilder();
        for (String line : lines) {
            ObjectNode claim = (ObjectNode) mapper.readTree(line);
            String day = LocalDate.of(2025, 1, 1).plusDays(copy).toString();
            ObjectNode article = (ObjectNode) claim.get("article");
            article.put("id", copy + "/" + article.get("id").textValue()).put("published", day);
            ((ObjectNode) claim.get("date")).put("value", day);
            if (claim.get("speaker") instanceof ObjectNode speaker) {
                speaker.put("name", speaker.get("name").textValue() + " " + copy % 20);
            }
            copied.append(mapper.writeValueAsString(claim)).append('\n');
        }
        byte[] bytes = copied.toString().getBytes(StandardCharsets.UTF_8);
        int articles = 0;
        String last = "";
        try (ClaimReader reader = ClaimReader.open("claims", new ByteArrayInputStream(bytes))) {
            for (Optional<WrittenClaim> claim = reader.next(); claim.isPresent(); claim = reader.next()) {
                writer.write(claim.get());
                articles += claim.get().article().id().equals(last) ? 0 : 1;
                last = claim.get().article().id();
            }
        }
        return articles;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-44s median %4.0f ms, slowest %4.0f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
