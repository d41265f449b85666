// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Container;
import dev.hearsay.intake.container.Meter;
import dev.hearsay.model.Metadata;
import java.io.Closeable;
import java.io.IOException;

/**
 * A container that is open, and what all that comes out of it begins with.
 *
 * @param id its own, before the suffixes of its entries
 * @param file likewise
 * @param facts what stands around it
 * @param depth how many containers of files it lies in, itself among them
 */
record Level(Container container, String id, String file, Metadata facts, int depth, Meter meter) implements Closeable {

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException | RuntimeException e) {
            // nothing is written; all that was to be read has been
        }
    }
}
