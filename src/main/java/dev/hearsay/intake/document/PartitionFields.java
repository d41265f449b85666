// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of a partitioned table that are not in its files but in the names of its folders, as Hive and Spark write them:
 * {@code publisher=ENA/published=2031-04-02/part-0.parquet}.
 */
public final class PartitionFields {

    /** The name of a folder with the rows that have no value. */
    private static final String NULL = "__HIVE_DEFAULT_PARTITION__";

    private static final List<String> DAY = List.of("year", "month", "day");

    private PartitionFields() {}

    /**
     * The columns in the path of a file, in its order; of several with one name, the innermost. The columns year, month and day
     * are also one, {@code year/month/day}, with a value such as {@code 2031-04-02}.
     *
     * @param file a path, an address, or one of these with the name of an archive's entry behind it
     */
    public static Map<String, String> of(String file) {
        Map<String, String> fields = new LinkedHashMap<>();
        int from = 0;
        for (int slash = slash(file, 0); slash >= 0; slash = slash(file, from)) {
            add(file.substring(from, slash), fields);
            from = slash + 1;
        }
        if (fields.keySet().containsAll(DAY)) {
            fields.put(
                    String.join("/", DAY),
                    DAY.stream()
                            .map(part -> fields.getOrDefault(part, ""))
                            .map(number -> number.length() == 1 ? "0" + number : number)
                            .collect(Collectors.joining("-")));
        }
        return fields;
    }

    private static int slash(String file, int from) {
        int slash = file.indexOf('/', from);
        int back = file.indexOf('\\', from);
        return slash < 0 || back < 0 ? Math.max(slash, back) : Math.min(slash, back);
    }

    private static void add(String folder, Map<String, String> fields) {
        int sign = folder.indexOf('=');
        if (sign > 0 && sign < folder.length() - 1 && !folder.endsWith(NULL)) {
            fields.put(decoded(folder.substring(0, sign)), decoded(folder.substring(sign + 1)));
        }
    }

    /** Characters that a folder's name can't have are written as in an address, such as {@code %3A}; a plus sign is one. */
    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a stray percent sign
            return written;
        }
    }
}
