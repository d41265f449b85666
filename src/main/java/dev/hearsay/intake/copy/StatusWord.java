// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.model.PublicationStatus;
import java.util.Locale;
import java.util.Optional;

/** What a feed calls the status of an item. */
public final class StatusWord {

    private StatusWord() {}

    /**
     * The status that a word names, whatever vocabulary or address precedes it ("stat:usable"); empty for a word
     * that names none, such as "draft" or "ok".
     */
    public static Optional<PublicationStatus> status(String written) {
        String word = written.substring(
                1 + Math.max(written.lastIndexOf(':'), Math.max(written.lastIndexOf('/'), written.lastIndexOf('#'))));
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "usable" -> Optional.of(PublicationStatus.USABLE);
            case "withheld", "embargoed", "embargo", "hold", "held" -> Optional.of(PublicationStatus.WITHHELD);
            case "canceled", "cancelled", "killed", "kill", "retracted", "withdrawn", "deleted", "delete" ->
                Optional.of(PublicationStatus.CANCELED);
            default -> Optional.empty();
        };
    }
}
