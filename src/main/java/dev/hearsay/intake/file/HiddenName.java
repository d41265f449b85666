// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.file;

import java.util.Arrays;
import java.util.Set;

/** Names of files and folders that are hidden, or that programs use for themselves. */
public final class HiddenName {

    /** Folders of macOS in archives; what Hadoop, Spark and Databricks write beside the files of a table. */
    private static final Set<String> OF_PROGRAMS =
            Set.of("__MACOSX", "_SUCCESS", "_metadata", "_common_metadata", "_delta_log", "_spark_metadata");

    private HiddenName() {}

    /** Whether a step of a path, its steps separated by {@code /}, begins with a dot or is a program's own. */
    public static boolean isHidden(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(step -> step.startsWith(".") || OF_PROGRAMS.contains(step));
    }
}
