// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.container;

import dev.hearsay.intake.file.FileExtension;
import dev.hearsay.intake.file.HiddenName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts the contents of an archive that are not articles, so that a run can report them. */
public final class PassedOver {

    /** An archive can invent any number of extensions. */
    private static final int KINDS = 100;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final boolean all;

    /** @param all whether files with any extension are read */
    public PassedOver(boolean all) {
        this.all = all;
    }

    /** Whether an entry is passed over because of its name; if so, it is counted. */
    boolean takes(String shown) {
        if (HiddenName.isHidden(shown)) {
            add("hidden files");
            return true;
        }
        String ending = FileExtension.of(EntryName.last(shown));
        if (!all && FileExtension.isNoArticle(ending)) {
            add(ending);
            return true;
        }
        return false;
    }

    /** @param kind a file's extension or, for people, what the file is, such as {@code links} */
    void add(String kind) {
        boolean known = counts.containsKey(kind) || counts.size() < KINDS;
        counts.merge(known ? kind : "others", 1, Integer::sum);
    }

    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
