// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.pipeline.RejectedArticleException;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that holds documents one after another: an archive, a compressed file, a table of records. */
public interface Container extends Closeable {

    /**
     * The next of its entries; null at its end. The stream of the entry before can't be read any more.
     *
     * @throws IOException if the rest can't be read
     * @throws RejectedArticleException if the rest is not what it should be or goes over a bound
     */
    @Nullable Entry next() throws IOException;

    /** How many bytes of its file lie before what has been read; -1 where its stream tells. */
    default long position() {
        return -1;
    }
}
