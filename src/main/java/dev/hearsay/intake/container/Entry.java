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
 * @param idSuffix what follows the container's id in its id: {@code "!/day/a.xml"} in an archive, {@code "#17"} for a
 *     record, empty for what a compressed file holds
 * @param fileSuffix likewise for its file; empty for a record, which its line identifies
 * @param line of the container at which it begins, counted from 1; 1 if lines don't apply
 * @param stream its bytes; valid until the next entry is asked for
 * @param charset declared outside of it; null if none is
 * @param id the feed's own id; null if there is none
 * @param facts what the container says about it
 * @param format that it must have; null if it is recognised from the content
 * @param problem why it can't be read; null if it can
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

    /** An entry about which its container gives nothing but the name. */
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
