// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Claims in one JSON array, read one by one. Where its JSON is damaged, reading ends. */
final class JsonArrayReader implements ClaimReader {

    private final String file;
    private final JsonParser parser;
    private boolean begun;
    private boolean ended;

    JsonArrayReader(String file, InputStream in) throws IOException {
        this.file = file;
        this.parser = JsonText.parser(in);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Optional<WrittenClaim> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int line = 1;
        try {
            if (!begun) {
                begun = true;
                parser.nextToken();
            }
            JsonToken token = parser.nextToken();
            line = parser.currentTokenLocation().getLineNr();
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                if (token == null) {
                    throw new ClaimFormatException(file, line, "the file is cut off: the end of the array is missing");
                }
                return Optional.empty();
            }
            JsonNode tree = JsonText.next(parser);
            return Optional.of(WrittenClaimJson.claim(
                    new RecordPlace(line, RecordPlace.NO_ROW), Field.root(tree), JsonText.onOneLine(tree)));
        } catch (JsonProcessingException e) {
            ended = true;
            int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            throw new ClaimFormatException(
                    file,
                    at,
                    "the JSON is damaged here, and what follows is not read: "
                            + TerminalText.clean(e.getOriginalMessage()));
        } catch (FieldException e) {
            throw new ClaimFormatException(file, line, e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
