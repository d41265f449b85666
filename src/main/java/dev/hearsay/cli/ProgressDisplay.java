// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.batch.Step;

/** Shows the progress of a run to a person. */
interface ProgressDisplay extends AutoCloseable {

    /** Shows nothing. */
    ProgressDisplay NONE = new ProgressDisplay() {};

    /**
     * A step is written.
     *
     * @param step that is written
     * @param work of the step, as {@link ArticleWork} measures it
     * @param articles done by this run and those that it resumes
     */
    default void reached(Step step, long work, long articles) {}

    /** A message is about to be printed. */
    default void interrupted() {}

    @Override
    default void close() {}
}
