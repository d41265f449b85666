// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.text.Blanks;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.intake.xml.XmlNode;
import dev.hearsay.pipeline.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The copy of a piece of markup, XHTML or NITF, paragraph by paragraph: paragraphs, list items, quotations and
 * subheads. Captions, credits, navigation, scripts, notes to editors and tables of figures are left out.
 */
final class MarkupText {

    /** A table cell with at least this many words is copy laid out as a table. */
    private static final int WORDS_OF_COPY = 12;

    private static final Set<String> BLOCKS = Set.of("""
            p hl1 hl2 block body body.content lede div section article main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd bq
            blockquote table tbody thead tfoot tr td th pre hr address center details summary html nitf datasource
            content text""".split("\\s+", -1));

    private static final Set<String> LEFT_OUT = Set.of("""
            head script style template noscript media media-caption media-metadata media-producer media-reference
            figure figcaption caption credit note fn nav header footer aside form button select iframe object video
            audio svg math body.head body.end docdata nitf-table-metadata custom-table nitf-table-summary
            desk-value""".split("\\s+", -1));

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean space;
    private int tables;
    private int preformatted;

    private MarkupText() {}

    /** The paragraphs of what an element holds. Line breaks within a paragraph are kept. */
    static List<String> paragraphs(XmlElement element) {
        return new MarkupText().read(element);
    }

    /** The same, with white space kept as written, because the element holds text laid out by hand. */
    static List<String> preformatted(XmlElement element) {
        MarkupText text = new MarkupText();
        text.preformatted = 1;
        return text.read(element);
    }

    private List<String> read(XmlElement element) {
        walk(element);
        end();
        return List.copyOf(paragraphs);
    }

    private void walk(XmlElement element) {
        for (XmlNode node : element.content()) {
            if (node instanceof XmlNode.Characters characters) {
                append(Typography.repaired(Blanks.asTyped(characters.text())));
            } else if (node instanceof XmlElement child) {
                enter(child);
            }
        }
    }

    private void enter(XmlElement element) {
        String name = element.name();
        if (name.equals("br")) {
            breakLine();
        } else if (LEFT_OUT.contains(name)) {
            end();
        } else if (BLOCKS.contains(name)) {
            boolean table = name.equals("table");
            boolean pre = name.equals("pre");
            end();
            tables += table ? 1 : 0;
            preformatted += pre ? 1 : 0;
            walk(element);
            end();
            tables -= table ? 1 : 0;
            preformatted -= pre ? 1 : 0;
        } else {
            walk(element);
        }
    }

    private void append(String text) {
        if (preformatted > 0) {
            line.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Typography.isBlank(c)) {
                space = true;
            } else {
                if (space && !line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
    }

    private void breakLine() {
        space = false;
        line.append('\n');
    }

    private void end() {
        String text = trimmed(line.toString());
        line.setLength(0);
        space = false;
        boolean figures = tables > 0 && Arrays.stream(text.split("\\s+", -1)).count() < WORDS_OF_COPY;
        if (!figures && !Blanks.strip(text).isEmpty()) {
            paragraphs.add(text);
        }
    }

    /** In text laid out by hand an indent begins a paragraph, so only the indent common to all lines is removed. */
    private String trimmed(String text) {
        if (preformatted == 0) {
            return Blanks.strip(text);
        }
        int start = 0;
        for (int i = 0; i < text.length() && Blanks.isBlank(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        return text.substring(start).stripTrailing().stripIndent();
    }
}
