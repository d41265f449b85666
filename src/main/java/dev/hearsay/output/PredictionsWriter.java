// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.model.Article;
import dev.hearsay.model.Claim;
import dev.hearsay.model.Passage;
import dev.hearsay.model.Span;
import dev.hearsay.model.Speaker;
import dev.hearsay.pipeline.OffsetTable;
import dev.hearsay.pipeline.OffsetUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a scorer reads: a line a document, {@code {"doc": stem, "claims": [{"source": [[s, e]], "cue": [[s, e]],
 * "content": [[s, e]], "speaker": …, "date": …, "date_basis": …, "addressee": …, "role": …}]}}. Offsets count code
 * points, whatever other outputs count. A source or cue that is not there is an empty list, a word that is not
 * known has no key; an article without claims has its line.
 */
public final class PredictionsWriter implements ClaimWriter {

    private static final Pattern RECORD = Pattern.compile("(?s).*?#id(?:~\\d+)?=(?<id>.+)");

    private final OutputStream out;

    /** A writer to {@code out}, which takes the line of an article in one piece. */
    public PredictionsWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Article article, List<Claim> claims) throws IOException {
        SpanJson spans = new SpanJson(OffsetTable.of(article.text(), OffsetUnit.CODEPOINT));
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("doc", stem(article.id()));
        var list = line.putArray("claims");
        claims.forEach(claim -> list.add(prediction(claim, spans)));
        out.write(JsonText.line(line));
    }

    private static ObjectNode prediction(Claim claim, SpanJson spans) {
        Passage cue = claim.cue() == null ? null : claim.cue().passage();
        List<Speaker> speakers = claim.speakers();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("source", spans.of(spansOf(claim.source())));
        json.set("cue", spans.of(spansOf(cue)));
        json.set("content", spans.of(claim.content().spans()));
        if (!speakers.isEmpty()) {
            json.put("speaker", speakers.stream().map(Speaker::name).collect(Collectors.joining(" ; ")));
        }
        putKnown(json, "date", claim.date().value());
        json.put("date_basis", Words.of(claim.date().basis()));
        putKnown(
                json,
                "addressee",
                claim.addressee() == null ? null : claim.addressee().text());
        putKnown(json, "role", speakers.isEmpty() ? null : speakers.get(0).role());
        return json;
    }

    private static List<Span> spansOf(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }

    private static void putKnown(ObjectNode json, String key, @Nullable String value) {
        if (value != null) {
            json.put(key, value);
        }
    }

    /** The record's own id, or the article's id without its folders and its last ending: gold standards go by that. */
    private static String stem(String articleId) {
        Matcher record = RECORD.matcher(articleId);
        if (record.matches()) {
            return record.group("id");
        }
        String name = articleId.substring(Math.max(articleId.lastIndexOf('/'), articleId.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
