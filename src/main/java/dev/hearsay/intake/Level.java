// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.container.Container;
import dev.hearsay.intake.container.Meter;
import dev.hearsay.model.Metadata;
import java.io.Closeable;
import java.io.IOException;

/**
 * An open container, and what everything that comes out of it starts from.
 *
 * @param id the container's own id, which its entries extend with a suffix
 * @param file the container's own file name, likewise
 * @param facts what its surroundings say
 * @param depth how many nested containers of files there are here, including this one
 */
record Level(Container container, String id, String file, Metadata facts, int depth, Meter meter) implements Closeable {

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException | RuntimeException e) {
            // nothing was written, and everything needed has been read
        }
    }
}
