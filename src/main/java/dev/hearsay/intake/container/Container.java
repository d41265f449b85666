// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that holds documents one after another: an archive, a compressed file, a table of records. */
public interface Container extends Closeable {

    /**
     * The next entry; null at the end. The stream of the previous entry can't be read any more.
     *
     * @throws IOException if the rest can't be read
     * @throws RejectedArticleException if the rest is malformed or exceeds a bound
     */
    @Nullable Entry next() throws IOException;

    /** The position in its file up to which it has been read, in bytes; -1 if the position of its stream shows that. */
    default long position() {
        return -1;
    }
}
