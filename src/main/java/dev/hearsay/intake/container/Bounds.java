// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.document.ArchiveLimits;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The bounds of one source, counted over everything inside it. */
public final class Bounds {

    private final ArchiveLimits limits;
    private final LongSupplier own;
    private long entries;
    private long unpacked;
    private @Nullable RejectedArticleException over;

    /** @param own how many bytes the source itself has, as far as known */
    public Bounds(ArchiveLimits limits, LongSupplier own) {
        this.limits = limits;
        this.own = own;
    }

    ArchiveLimits limits() {
        return limits;
    }

    /** Counts an entry of an archive, whether it is read or not. */
    void entry() {
        if (++entries > limits.entries()) {
            throw exceed(String.format(
                    Locale.ROOT,
                    "there are more than %,d entries in this archive, the bound for one file; the rest isn't read:"
                            + " split the archive, or unpack it and give the folder",
                    limits.entries()));
        }
    }

    /** Counts bytes that came out of a container on any level. */
    void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.free() && unpacked / limits.growth() > Math.max(1, own.getAsLong())) {
            throw exceed(String.format(
                    Locale.ROOT,
                    "archives inside archives unpack to more than %,d times the size of this file, as only a file made to"
                            + " do harm does; the rest isn't read: if you trust it, unpack it and give the folder",
                    limits.growth()));
        }
    }

    private RejectedArticleException exceed(String message) {
        over = new RejectedArticleException("archive-limit", message);
        return over;
    }

    /** The rejection for the bound that the source as a whole exceeded; null if it exceeded none. */
    public @Nullable RejectedArticleException over() {
        return over;
    }
}
