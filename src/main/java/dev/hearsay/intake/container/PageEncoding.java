// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;

/** Undoes the content encoding of a page (RFC 9110, 8.4), where it was really applied. */
final class PageEncoding {

    private PageEncoding() {}

    /**
     * The page without its encoding. Crawlers that unpack pages often leave the header in place, so a page that doesn't
     * begin the way its encoding does is left unchanged.
     *
     * @throws RejectedArticleException if the encoding isn't known here
     */
    static InputStream decode(InputStream body, List<String> headers) throws IOException {
        String encoding = String.join(",", headers).strip().toLowerCase(Locale.ROOT);
        PushbackInputStream page = new PushbackInputStream(body, 4);
        byte[] head = page.readNBytes(4);
        page.unread(head);
        return switch (encoding) {
            case "", "identity", "none", "utf-8" -> page;
            case "gzip", "x-gzip" -> ContainerKind.begins(head, "\37\213") ? CompressedFile.gunzip(page) : page;
            case "deflate" -> inflate(page, head);
            case "zstd" -> ContainerKind.begins(head, "(\265/\375") ? CompressedFile.unzstd(page) : page;
            default ->
                throw new RejectedArticleException(
                        "unsupported-encoding",
                        "this page is compressed as '" + EntryName.printable(encoding)
                                + "', which isn't unpacked here; crawl it again with 'Accept-Encoding: gzip'");
        };
    }

    /** Servers send this encoding with the header of zlib, as they should, or without it. */
    private static InputStream inflate(InputStream page, byte[] head) {
        boolean zlib =
                head.length >= 2 && (head[0] & 0x0F) == 8 && (((head[0] & 0xFF) << 8) + (head[1] & 0xFF)) % 31 == 0;
        DeflateParameters parameters = new DeflateParameters();
        parameters.setWithZlibHeader(zlib);
        return new DeflateCompressorInputStream(page, parameters);
    }
}
