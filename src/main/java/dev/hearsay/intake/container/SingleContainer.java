// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Holds one document, which has the container's own name: a compressed file, or an ordinary file. */
public final class SingleContainer implements Container {

    private final InputStream stream;
    private boolean given;

    public SingleContainer(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public @Nullable Entry next() {
        if (given) {
            return null;
        }
        given = true;
        return new Entry("", "", 1, stream, null, null, Metadata.NONE, null, null);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
