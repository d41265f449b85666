// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.Format;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document or container inside a container.
 *
 * @param idSuffix what its id has behind that of the container: {@code "!/day/a.xml"} in an archive, {@code "#17"} for
 *     a record, empty for what a compressed file holds
 * @param fileSuffix likewise for its file; empty for a record, which its line tells
 * @param line of the container at which it begins, counted from 1; 1 where lines don't count
 * @param stream its bytes; valid until the next entry is asked for
 * @param charset declared outside of it; null where none is
 * @param id the feed's own id; null where there is none
 * @param facts what the container says of it
 * @param format what it must hold; null where its content tells
 * @param problem why it can't be read; null where it can
 */
public record Entry(
        String idSuffix,
        String fileSuffix,
        int line,
        InputStream stream,
        @Nullable String charset,
        @Nullable String id,
        Metadata facts,
        @Nullable Format format,
        @Nullable RejectedArticleException problem) {

    /** An entry of which its container says nothing but the name. */
    static Entry named(String name, InputStream stream) {
        return new Entry("!/" + name, "!/" + name, 1, stream, null, null, Metadata.NONE, null, null);
    }

    /** A record at a line. */
    static Entry record(int line, byte[] bytes, Format format) {
        return new Entry(
                "#" + line, "", line, new ByteArrayInputStream(bytes), null, null, Metadata.NONE, format, null);
    }

    /** A record that can't be read. */
    static Entry broken(int line, RejectedArticleException problem) {
        return new Entry("#" + line, "", line, InputStream.nullInputStream(), null, null, Metadata.NONE, null, problem);
    }
}
