// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that is opened when it is first read, so that a file that can't be opened is reported as one that can't be read. */
final class LateStream extends InputStream {

    /** Opens the stream. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private final Opener opener;
    private @Nullable InputStream opened;

    LateStream(Opener opener) {
        this.opener = opener;
    }

    private InputStream stream() throws IOException {
        InputStream in = opened;
        if (in == null) {
            in = opener.open();
            opened = in;
        }
        return in;
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        return stream().read(bytes, from, count);
    }

    @Override
    public int available() throws IOException {
        return stream().available();
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
