// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.draft.Stated;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.html.EscapedHtml;
import dev.hearsay.intake.html.EscapedMarkup;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.intake.xml.XmlNode;
import dev.hearsay.model.Metadata;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text that NewsML of either generation carries: NITF, XHTML, plain text, or markup escaped as text. */
final class EnclosedText {

    /** The elements that hold copy. */
    private static final Set<String> COPY = Set.of("""
            html body p div section article main block body.content pre ul ol h1 h2 h3 hl1 hl2 content text br span
            blockquote""".split("\\s+", -1));

    private EnclosedText() {}

    /**
     * The story that an element carries; it has no paragraphs if there is no text to read.
     *
     * @param type the stated content type; empty if there is none
     */
    static Story read(XmlElement carrier, String type) {
        Optional<XmlElement> nitf = carrier.descendant("nitf");
        if (nitf.isPresent()) {
            return Nitf.read(nitf.get());
        }
        List<XmlElement> children = carrier.children();
        if (children.isEmpty()) {
            return ofText(carrier, type);
        }
        return children.stream().anyMatch(child -> COPY.contains(child.name())) ? ofMarkup(carrier) : Story.NONE;
    }

    /** The name of what an element carries if it is data and not copy. */
    static Optional<String> data(XmlElement carrier) {
        return carrier.children().stream()
                .map(XmlElement::name)
                .filter(name -> !COPY.contains(name) && !name.equals("nitf"))
                .findFirst();
    }

    private static Story ofMarkup(XmlElement markup) {
        XmlElement html = markup.descendant("html").orElse(XmlElement.NONE);
        Metadata facts = Metadata.NONE
                .withTitle(Stated.first(html.at("head", "title").text()))
                .withLanguage(Stated.language(html.attribute("xml:lang"), html.attribute("lang")));
        return new Story(null, MarkupText.paragraphs(EscapedMarkup.opened(markup)), facts);
    }

    private static Story ofText(XmlElement carrier, String type) {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : carrier.content()) {
            if (node instanceof XmlNode.Characters characters) {
                text.append(characters.text());
            }
        }
        String written = EscapedHtml.opened(text.toString());
        if (!EscapedMarkup.isMarkup(written)) {
            return new Story(null, MarkupText.preformatted(carrier), Metadata.NONE);
        }
        XmlElement markup = parsed(written, carrier.line());
        Optional<XmlElement> nitf =
                markup.descendant("nitf").filter(found -> found.at("body").exists());
        if (nitf.isPresent()) {
            return Nitf.read(nitf.get());
        }
        // text declared as plain has hard line breaks, whether or not it contains tags
        boolean plain = type.startsWith("text/plain");
        return plain ? new Story(null, MarkupText.preformatted(markup), Metadata.NONE) : ofMarkup(markup);
    }

    private static XmlElement parsed(String markup, int line) {
        try {
            return EscapedMarkup.parse(markup, line);
        } catch (RejectedArticleException e) {
            throw new RejectedArticleException(e.code(), "the text inside is " + e.getMessage(), line, 1);
        }
    }
}
