// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Metadata;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bylines and datelines that a format keeps in fields of their own. */
final class CreditFields {

    private static final Pattern DASH_AT_END = Pattern.compile("(?<=\\))\\.[\\s—–―-]*$|[\\s,:—–―-]+$");

    private CreditFields() {}

    /** Who wrote it, from an element in which names and posts may stand without a space between; null if nobody. */
    static @Nullable String byline(XmlElement byline) {
        StringBuilder names = new StringBuilder();
        for (XmlNode node : byline.content()) {
            if (node instanceof XmlNode.Characters characters) {
                names.append(characters.text());
            } else if (node instanceof XmlElement part) {
                names.append(part.name().equals("byttl") && !endsWithComma(names) ? ", " : " ")
                        .append(part.text())
                        .append(' ');
            }
        }
        return byline(names.toString());
    }

    /** Likewise from text; the initials of editors are no byline. */
    static @Nullable String byline(String written) {
        String names = Byline.withoutBy(Blanks.collapse(written)).replace(" ,", ",");
        names = Blanks.strip(names.replaceFirst("^[,\\s]+", "").replaceFirst("[,\\s]+$", ""));
        boolean named = names.codePoints().anyMatch(Character::isUpperCase) && !names.equalsIgnoreCase("by");
        return named ? names : null;
    }

    /** What a dateline says: place, agency, day; nothing where it is of a kind of its own. */
    static Metadata dateline(String written) {
        String field = DASH_AT_END.matcher(Blanks.collapse(written)).replaceFirst("");
        Optional<Dateline> dateline =
                field.isEmpty() || field.length() > 160 ? Optional.empty() : Dateline.ofField(field);
        return dateline.map(found -> Metadata.NONE
                        .withPlace(found.place())
                        .withPublisher(found.publisher())
                        .withPublished(found.date().day()))
                .orElse(Metadata.NONE);
    }

    private static boolean endsWithComma(CharSequence names) {
        String before = Blanks.strip(names.toString());
        return before.isEmpty() || before.endsWith(",");
    }
}
