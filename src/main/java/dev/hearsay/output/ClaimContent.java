// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises the form of a claims file by its first bytes. */
final class ClaimContent {

    private static final int PREFIX = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern ARRAY = Pattern.compile("\\[\\s*[{\\]]");

    private ClaimContent() {}

    static ClaimReader open(String file, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, PREFIX);
        in.mark(PREFIX);
        byte[] bytes = in.readNBytes(PREFIX - 1);
        in.reset();
        Charset charset = charset(bytes);
        String start = new String(bytes, charset);
        start = start.isEmpty() || start.charAt(0) != BYTE_ORDER_MARK ? start : start.substring(1);
        Optional<TabularHeader> header = TabularHeader.in(start);
        if (header.isPresent()) {
            return TabularReader.open(file, in, charset, header.get());
        }
        String json = start.stripLeading();
        if (json.isEmpty()) {
            return new JsonLinesReader(file, in);
        }
        if (!json.contains('"' + ClaimJson.SCHEMA + '"') && !json.matches("\\[\\s*]\\s*")) {
            throw new NotClaimsException(ForeignContent.described(json));
        }
        return ARRAY.matcher(json).lookingAt() ? new JsonArrayReader(file, in) : new JsonLinesReader(file, in);
    }

    /** Spreadsheets save tables in UTF-16, too; else it is UTF-8. */
    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
