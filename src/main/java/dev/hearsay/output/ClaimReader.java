// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a claims file in JSON Lines back, claim by claim, in bounded memory. For one thread at a time. */
public final class ClaimReader implements Closeable {

    private static final int LONGEST_LINE = 64 << 20;

    private final String file;
    private final ClaimLines lines;

    /**
     * A reader of {@code in}.
     *
     * @param file what it is called in errors
     * @param in the claims in UTF-8, one a line; closed with this reader
     */
    public ClaimReader(String file, InputStream in) {
        this.file = file;
        this.lines = new ClaimLines(file, in, LONGEST_LINE);
    }

    /** What the claims file is called in errors. */
    public String file() {
        return file;
    }

    /**
     * The next claim; empty at the end. Blank lines are passed over. After a {@link ClaimFormatException} reading
     * can go on with the line after the bad one.
     *
     * @throws ClaimFormatException if a line is not JSON, not of a version known here, or lacks a field
     * @throws IOException if the file can't be read
     */
    public Optional<WrittenClaim> next() throws IOException {
        Optional<ClaimLines.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(claim(line.get()));
    }

    private WrittenClaim claim(ClaimLines.Line line) throws ClaimFormatException {
        try {
            JsonNode tree = JsonText.parse(line.text());
            return WrittenClaimJson.claim(line.number(), Field.root(tree));
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
            throw new ClaimFormatException(
                    file,
                    line.number(),
                    "the line is not JSON" + where + ": " + TerminalText.clean(e.getOriginalMessage()));
        } catch (FieldException e) {
            throw new ClaimFormatException(file, line.number(), e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
