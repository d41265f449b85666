// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.spark;

import dev.hearsay.cli.Main;
import java.util.stream.Stream;

/**
 * The class for {@code spark-submit}: {@code spark-submit --class dev.hearsay.spark.LinkJob … CLAIMS -o FOLDER}, with the options of
 * {@code hearsay spark-link}.
 */
public final class LinkJob {

    private LinkJob() {}

    /** Runs the job and ends the process with the exit code of {@code hearsay}. */
    public static void main(String[] arguments) {
        Main.main(Stream.concat(Stream.of("spark-link"), Stream.of(arguments)).toArray(String[]::new));
    }
}
