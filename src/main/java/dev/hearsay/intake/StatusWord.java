// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.PublicationStatus;
import java.util.Locale;
import java.util.Optional;

/** What a feed calls the status of an item. */
final class StatusWord {

    private StatusWord() {}

    /** Empty for a word that says nothing of it, such as "draft" or "ok"; a prefix as in "stat:usable" is dropped. */
    static Optional<PublicationStatus> status(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return switch (word.substring(word.indexOf(':') + 1)) {
            case "usable" -> Optional.of(PublicationStatus.USABLE);
            case "withheld", "embargoed" -> Optional.of(PublicationStatus.WITHHELD);
            case "canceled", "cancelled", "killed", "kill", "retracted", "withdrawn" ->
                Optional.of(PublicationStatus.CANCELED);
            default -> Optional.empty();
        };
    }
}
