// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** Shows a person how far a run is. */
interface Progress extends AutoCloseable {

    /** Nobody wants to see it. */
    Progress NONE = new Progress() {};

    /**
     * The run is further.
     *
     * @param bytes of the inputs that are done
     * @param articles that are done
     */
    default void reached(long bytes, long articles) {}

    /** A message comes between. */
    default void interrupted() {}

    @Override
    default void close() {}
}
