// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.ArchiveLimits;
import dev.hearsay.intake.stream.MeteredStream;
import dev.hearsay.pipeline.RejectedArticleException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that go into a container and those that come out of it. */
public final class Meter {

    private final Bounds bounds;
    private final long size;
    private long in;
    private long out;
    private @Nullable RejectedArticleException over;

    /** @param size of the container in bytes; negative if it becomes known only during reading */
    public Meter(Bounds bounds, long size) {
        this.bounds = bounds;
        this.size = size;
    }

    /** The bytes of the container itself. */
    public InputStream in(InputStream stream) {
        return new MeteredStream(stream, count -> in += count);
    }

    /**
     * The bytes of one of its entries.
     *
     * @param entry its name for people
     */
    public InputStream out(InputStream stream, String entry) {
        return new MeteredStream(stream, count -> {
            out += count;
            check(entry);
            bounds.unpacked(count);
        });
    }

    private void check(String entry) {
        ArchiveLimits limits = bounds.limits();
        if (out > limits.free() && out / limits.ratio() > Math.max(1, size < 0 ? in : size)) {
            over = new RejectedArticleException(
                    "archive-limit",
                    String.format(
                            Locale.ROOT,
                            "unpacks to more than %,d times its own size (at %s), as only an archive made to do harm does;"
                                    + " the rest of it isn't read: if you trust it, unpack it and give the folder",
                            limits.ratio(),
                            entry));
            throw over;
        }
    }

    /** The rejection for the bound that this container exceeded; null if it exceeded none. */
    public @Nullable RejectedArticleException over() {
        return over;
    }
}
