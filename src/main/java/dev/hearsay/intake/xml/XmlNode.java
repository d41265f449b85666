// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.xml;

/** The content of an XML element: another element, or characters. */
public sealed interface XmlNode permits XmlElement, XmlNode.Characters {

    /**
     * Characters between tags, with references resolved.
     *
     * @param text as written, white space and all
     */
    record Characters(String text) implements XmlNode {}
}
