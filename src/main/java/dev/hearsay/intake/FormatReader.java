// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.pipeline.RejectedArticleException;

/** Reads one format. A reader keeps nothing between articles and is safe for use by several threads. */
@FunctionalInterface
interface FormatReader {

    /**
     * What the bytes say.
     *
     * @throws RejectedArticleException if they can't be read, or hold no copy
     */
    Draft read(byte[] bytes);
}
