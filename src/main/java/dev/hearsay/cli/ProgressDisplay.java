// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Step;

/** Shows a person how far a run is. */
interface ProgressDisplay extends AutoCloseable {

    /** Nobody wants to see it. */
    ProgressDisplay NONE = new ProgressDisplay() {};

    /**
     * The run is further.
     *
     * @param step that is written
     * @param work that it took, as {@link ArticleWork} measures it
     * @param articles that are done, of this run and those that it goes on
     */
    default void reached(Step step, long work, long articles) {}

    /** A message comes between. */
    default void interrupted() {}

    @Override
    default void close() {}
}
