// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import dev.hearsay.pipeline.Typography;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the paragraphs of HTML as a browser shows them.
 *
 * <p>Every block (paragraph, list item, subhead, quotation, cell of a layout table) is a paragraph, and so is text
 * separated by two line breaks; a single line break stays as a line feed inside its paragraph. Tags inside a line
 * neither add nor remove a blank, except between the end of a sentence or a quotation and a capital letter, where a
 * style sheet sets one. White space becomes one blank, including the no-break space, which only serves typesetting.
 * Invisible characters such as soft hyphens are dropped, accents are joined to their letters, and a {@code q} element
 * gets the quotation marks that a browser draws. Everything that is not copy is left out: scripts, form fields,
 * navigation, asides, headers and footers, captions and credits, pull quotes, tables of numbers.
 *
 * <p>Works on HTML, XHTML and fragments of them, whatever prefix the elements have, without recursion.
 */
public final class HtmlBlocks implements NodeFilter {

    /** Elements deeper than this become siblings; no page is nested so deeply by its author. */
    static final int DEEPEST = 128;

    private static final Set<String> LEFT_OUT = words("""
            script style noscript template head title nav aside header footer button select option textarea input
            svg math iframe object embed video audio canvas figcaption caption datalist dialog label legend menu map""");

    private static final Set<String> BLOCKS = words("""
            address article blockquote body center dd details dir div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 hr html li
            main ol p pre section summary table tbody td tfoot th thead tr ul""");

    private static final Set<String> NO_COPY = words("caption captions credit credits photocredit");

    private static final String OPENING_MARKS = "\"'“‘«„";

    private static final int LONGEST_CAPTION = 600;

    private final RunningText flow = new RunningText();
    private int preformatted;

    private HtmlBlocks() {}

    /** The paragraphs of a page or a fragment, in order; none is blank. */
    public static List<String> paragraphs(String html) {
        return paragraphs(
                Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body());
    }

    /** The paragraphs below an element, in order; none is blank. */
    public static List<String> paragraphs(Element root) {
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.filter(blocks, root);
        blocks.flow.end();
        return blocks.flow.done;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            return open(element, name(element), depth == 0);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, String name, boolean isRoot) {
        if (!isRoot && isLeftOut(element, name)) {
            if (BLOCKS.contains(name) || LEFT_OUT.contains(name)) {
                flow.end();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element, name)) {
            flow.end();
        } else {
            flow.seam();
        }
        switch (name) {
            case "br" -> flow.lineBreak();
            case "pre" -> preformatted++;
            case "q" -> flow.text(isMarked(element) ? "" : "“");
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = name(element);
            if (isBlock(element, name)) {
                flow.end();
            } else {
                flow.seam();
            }
            if (name.equals("pre")) {
                preformatted--;
            } else if (name.equals("q") && !isMarked(element)) {
                flow.text("”");
            }
        }
        return FilterResult.CONTINUE;
    }

    private void text(String text) {
        if (preformatted == 0) {
            flow.text(text);
            return;
        }
        boolean later = false;
        for (String line : text.split("\\R", -1)) {
            if (later) {
                flow.lineBreak();
            }
            if (line.startsWith("  ") || line.startsWith("\t")) {
                flow.end();
            }
            flow.text(line);
            later = true;
        }
    }

    private static boolean isLeftOut(Element element, String name) {
        if (LEFT_OUT.contains(name)) {
            Element parent = element.parent();
            // HTML 4.4.4: the footer of a quotation says whose words they are
            return !name.equals("footer") || parent == null || !name(parent).equals("blockquote");
        }
        if (name.equals("table")) {
            return DataTable.is(element);
        }
        String kind = element.className();
        if (kind.isEmpty()) {
            return false;
        }
        ElementNames names = ElementNames.of(element);
        return (names.hasWord(NO_COPY) || PageNames.isPullQuote(names))
                && element.text().length() <= LONGEST_CAPTION;
    }

    /** Whether it is on lines of its own; so is the name of the person quoted, in a block quotation. */
    private static boolean isBlock(Element element, String name) {
        return BLOCKS.contains(name) || (name.equals("cite") && endsQuotation(element));
    }

    private static boolean endsQuotation(Element cite) {
        Node next = cite.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        return next == null && cite.closest("blockquote") != null;
    }

    private static boolean isMarked(Element quotation) {
        String text = quotation.text().strip();
        return !text.isEmpty() && OPENING_MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /** The local name, in lower case. */
    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+", -1));
    }

    /** Collects running text into paragraphs. */
    private static final class RunningText {

        private final List<String> done = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int breaks;
        private boolean blank;
        private boolean seam;

        /** Notes that an inline element begins or ends here. */
        void seam() {
            seam = true;
        }

        void text(String text) {
            text.codePoints().forEach(this::character);
        }

        private void character(int c) {
            if (Typography.isBlank(c)) {
                blank = true;
            } else if (!Typography.isUnseen(c)) {
                if (breaks > 0 && !current.isEmpty()) {
                    current.append('\n');
                } else if ((blank || (seam && isGlued(c))) && !current.isEmpty()) {
                    current.append(' ');
                }
                current.appendCodePoint(c);
                breaks = 0;
                blank = false;
                seam = false;
            }
        }

        /** Whether a sentence or a quotation ends and a name or a sentence begins, which a style sheet sets apart. */
        private boolean isGlued(int next) {
            int end = current.length() - 1;
            if (end < 2 || !Character.isUpperCase(next)) {
                return false;
            }
            char last = current.charAt(end);
            return last == '”'
                    || (".!?:".indexOf(last) >= 0
                            && Character.isLowerCase(current.charAt(end - 1))
                            && Character.isLetter(current.charAt(end - 2)));
        }

        void lineBreak() {
            breaks++;
            if (breaks > 1) {
                end();
            }
        }

        void end() {
            if (!current.isEmpty()) {
                done.add(Normalizer.normalize(current, Normalizer.Form.NFC));
            }
            current.setLength(0);
            breaks = 0;
            blank = false;
        }
    }
}
