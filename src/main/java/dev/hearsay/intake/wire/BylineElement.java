// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.copy.CreditFields;
import dev.hearsay.intake.text.Blanks;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.intake.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** The byline that an XML element holds, in which names and posts may be run together without a space. */
final class BylineElement {

    private BylineElement() {}

    /** The author of the article; null if the element names nobody. */
    static @Nullable String text(XmlElement byline) {
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
        return CreditFields.byline(names.toString());
    }

    private static boolean endsWithComma(CharSequence names) {
        String before = Blanks.strip(names.toString());
        return before.isEmpty() || before.endsWith(",");
    }
}
