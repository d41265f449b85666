// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Claims in JSON Lines. After a bad line reading can go on with the one after it; blank lines are passed over. */
final class JsonLinesReader implements ClaimReader {

    private static final int LONGEST_LINE = 64 << 20;

    private final String file;
    private final ClaimLines lines;

    /** @param in in UTF-8; closed with this reader */
    JsonLinesReader(String file, InputStream in) {
        this.file = file;
        this.lines = new ClaimLines(file, in, LONGEST_LINE);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
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
            return WrittenClaimJson.claim(
                    new RecordPlace(line.number(), RecordPlace.NO_ROW),
                    Field.root(tree),
                    line.text().strip());
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
