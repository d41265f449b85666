// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import dev.hearsay.link.Contents;
import dev.hearsay.link.IndexKeys;
import dev.hearsay.link.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wordings that were asked for last, with their keys. The id of a wording is a hash of its words, so what is remembered stays
 * right from one transaction to the next, whoever writes meanwhile. The few that lead a frequent key are compared with every new
 * wording; to read and stem them in each transaction took an eighth of the time for 100,000 claims.
 */
final class RecentWordings {

    private static final int MOST = 20_000;

    private final Contents contents;
    private final Map<Long, Indexed> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Indexed> eldest) {
            return size() > MOST;
        }
    };

    RecentWordings(Contents contents) {
        this.contents = contents;
    }

    /** A wording with the keys by which it is found. */
    record Indexed(Wording wording, IndexKeys keys) {}

    @Nullable Indexed get(long id) {
        return recent.get(id);
    }

    Indexed stored(String scope, String words) {
        return add(contents.stored(scope, words));
    }

    Indexed add(Wording wording) {
        return recent.computeIfAbsent(wording.id(), id -> new Indexed(wording, IndexKeys.of(wording)));
    }
}
