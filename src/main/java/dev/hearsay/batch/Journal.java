// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearsay.output.ArticleName;
import dev.hearsay.output.LikelyDuplicate;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has written so far, one line per step. A line counts if it is complete and the output that it records exists. So a
 * process may be killed at any moment, and the next one knows where to resume.
 *
 * @param fingerprint of the settings and inputs of the run; empty if there is no journal
 * @param written by the key of the source
 * @param findings of all steps that count
 * @param last the last entry that counts; null if there is none
 * @param length of the journal up to that entry, in bytes
 */
record Journal(
        String fingerprint,
        Map<String, SourcePosition> written,
        Findings findings,
        @Nullable JournalEntry last,
        long length) {

    private static final String SCHEMA = "hearsay/journal/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** No journal. */
    static Journal none() {
        return new Journal("", Map.of(), new Findings(), null, 0);
    }

    /**
     * Reads the journal of a file, up to the last line that counts.
     *
     * @param claims length of the claims file, in bytes
     * @param failures length of the failures file, in bytes
     */
    static Journal read(Path file, long claims, long failures) throws IOException {
        if (!Files.isRegularFile(file)) {
            return none();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            JsonNode header = line(in);
            if (header == null || !header.path("schema").asText().equals(SCHEMA)) {
                return none();
            }
            Map<String, SourcePosition> written = new HashMap<>();
            Findings findings = new Findings();
            JournalEntry last = null;
            long length = header(header.path("fingerprint").asText()).length;
            for (JsonNode line = line(in); line != null; line = line(in)) {
                JournalEntry entry = entry(line);
                if (entry.claims() > claims || entry.failures() > failures) {
                    break;
                }
                written.put(entry.source(), entry.done());
                last = entry;
                findings.add(entry.findings());
                length += bytes(entry).length;
            }
            return new Journal(header.path("fingerprint").asText(), written, findings, last, length);
        }
    }

    /** A complete line; null at the end, or if the line is incomplete. */
    private static @Nullable JsonNode line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
        }
        try {
            return MAPPER.readTree(line.toByteArray());
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static JournalEntry entry(JsonNode line) {
        return new JournalEntry(
                line.path("source").asText(),
                new SourcePosition(
                        line.path("pieces").asInt(), line.path("ended").asBoolean()),
                line.path("claims").asLong(),
                line.path("failures").asLong(),
                new RunCounts(
                        line.at("/counts/articles").asLong(),
                        line.at("/counts/claims").asLong(),
                        line.at("/counts/failures").asLong(),
                        line.at("/counts/others").asLong()),
                findings(line));
    }

    private static StepFindings findings(JsonNode line) {
        List<ArticleName> empty = new ArrayList<>();
        line.path("empty").forEach(article -> empty.add(name(article)));
        List<LikelyDuplicate> duplicates = new ArrayList<>();
        line.path("duplicates")
                .forEach(pair -> duplicates.add(new LikelyDuplicate(name(pair.path(0)), name(pair.path(1)))));
        return new StepFindings(empty, duplicates);
    }

    private static ArticleName name(JsonNode pair) {
        return new ArticleName(pair.path(0).asText(), pair.path(1).asText());
    }

    private static ArrayNode named(ArrayNode to, ArticleName name) {
        to.addArray().add(name.id()).add(name.file());
        return to;
    }

    /** The first line of a journal. */
    static byte[] header(String fingerprint) {
        return bytes(MAPPER.createObjectNode().put("schema", SCHEMA).put("fingerprint", fingerprint));
    }

    /** The line of an entry. */
    static byte[] bytes(JournalEntry entry) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("source", entry.source());
        line.put("pieces", entry.done().pieces());
        line.put("ended", entry.done().ended());
        line.put("claims", entry.claims());
        line.put("failures", entry.failures());
        line.putObject("counts")
                .put("articles", entry.counts().articles())
                .put("claims", entry.counts().claims())
                .put("failures", entry.counts().failures())
                .put("others", entry.counts().others());
        StepFindings findings = entry.findings();
        if (!findings.empty().isEmpty()) {
            ArrayNode empty = line.putArray("empty");
            findings.empty().forEach(article -> named(empty, article));
        }
        if (!findings.duplicates().isEmpty()) {
            ArrayNode duplicates = line.putArray("duplicates");
            findings.duplicates().forEach(pair -> named(named(duplicates.addArray(), pair.article()), pair.earlier()));
        }
        return bytes(line);
    }

    private static byte[] bytes(ObjectNode line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
