// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A news article as it was read.
 *
 * @param id that is shown: the feed's own id where it identifies the article, else the path below the input given, with
 *     the record's own id behind {@code #id=}; never the bare stem
 * @param file where it was read from, as a person can open it; {@code "-"} for standard input
 * @param sha256 of the bytes read, in lower-case hexadecimal
 * @param text the text as read, character for character: all offsets count into it
 * @param body the parts of {@code text} that are copy, in order: without header, byline line and dateline
 * @param metadata what else is known
 * @param identity what tells it from every other article
 */
public record Article(
        String id, String file, String sha256, String text, List<Span> body, Metadata metadata, Identity identity)
        implements Serializable {

    /** @throws IllegalArgumentException if the parts of the body are out of order or reach past the text */
    public Article {
        body = List.copyOf(body);
        int from = 0;
        for (Span part : body) {
            if (part.start() < from || part.end() > text.length()) {
                throw new IllegalArgumentException("body part " + part + " is out of place in " + id);
            }
            from = part.end();
        }
    }

    /** An article whose id no other article has. */
    public Article(String id, String file, String sha256, String text, List<Span> body, Metadata metadata) {
        this(id, file, sha256, text, body, metadata, new Identity(Identity.Basis.ID, id));
    }

    /**
     * An article that is nothing but its text: all of it is copy, without header, byline or dateline.
     *
     * @param id that no other article has; it is shown as the article's file, too
     * @param text in Unicode, with paragraphs divided by line breaks
     */
    public static Article of(String id, String text) {
        return new Article(id, id, "", text, List.of(new Span(0, text.length())), Metadata.NONE);
    }

    /**
     * The text with a space for every character that is not copy; line breaks stay. It is as long as the text,
     * so what a stage finds in it stands at the same offsets in the text.
     */
    public String copy() {
        char[] copy = new char[text.length()];
        Arrays.fill(copy, ' ');
        for (int i = 0; i < copy.length; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                copy[i] = text.charAt(i);
            }
        }
        for (Span part : body) {
            text.getChars(part.start(), part.end(), copy, part.start());
        }
        return new String(copy);
    }

    /** The same, published on a day: what was said without a day of its own was said then, as far as anybody knows. */
    public Article withPublished(LocalDate day) {
        return withMetadata(metadata.withPublished(day, PublishedFrom.OPTION));
    }

    public Article withMetadata(Metadata value) {
        return new Article(id, file, sha256, text, body, value, identity);
    }
}
