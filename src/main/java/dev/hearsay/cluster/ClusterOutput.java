// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cluster;

import dev.hearsay.pipeline.OffsetUnit;
import java.io.Serializable;
import java.util.Map;

/** Where a job writes claims and failures. */
public sealed interface ClusterOutput extends Serializable {

    /** The form of the files in a folder. */
    enum Form {
        PARQUET,
        JSONL
    }

    /**
     * A folder, also one of a Hadoop file system.
     *
     * @param path as given
     * @param form of the files
     * @param offsets the unit of offsets
     * @param articles whether articles are written beside the claims, with their texts
     * @param overwrite whether what is there is replaced
     */
    record Folder(String path, Form form, OffsetUnit offsets, boolean articles, boolean overwrite)
            implements ClusterOutput {}

    /**
     * A database.
     *
     * @param address as given; may have a password
     * @param environment variables of the database's client, which may have a password
     */
    record Tables(String address, Map<String, String> environment) implements ClusterOutput {

        public Tables {
            environment = Map.copyOf(environment);
        }

        /** Without passwords. */
        @Override
        public String toString() {
            return "a database";
        }
    }
}
