// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.intake.text.TextHash;
import java.util.HashSet;
import java.util.Set;

/** What was seen while going through a file, so that it isn't searched again for what isn't there. */
final class SeenItems {

    private static final String UNREAD = "\0unread";
    private static final String ALONE = "\0alone";

    /** Hashes: a file may hold a million articles, and mistaking one for another costs only a needless search. */
    private final Set<Long> seen = new HashSet<>();

    /** Notes a document that wasn't read, so that the ids of its articles aren't known. */
    void unread(String file) {
        add(file, UNREAD);
    }

    void item(PlacedItem item) {
        seen.remove(key(item.file(), UNREAD));
        add(item.file(), item.suffix());
    }

    /** Notes an item that is the only one in its document or file. */
    void alone(String file) {
        add(file, ALONE);
    }

    /** Whether an article with this id may be there. */
    boolean mayHold(String file, String id) {
        if (has(file, UNREAD) || has(file, ALONE) || has(file, "") || has(file, id) || has(file, IdScope.MARK + id)) {
            return true;
        }
        for (int i = id.length() - 1; i >= 0; i--) {
            boolean mark = id.charAt(i) == '#' || id.startsWith("!/", i);
            if (mark && has(file, id.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(String file, String what) {
        seen.add(key(file, what));
    }

    private boolean has(String file, String what) {
        return seen.contains(key(file, what));
    }

    private static long key(String file, String what) {
        return TextHash.of(file + '\0' + what);
    }
}
