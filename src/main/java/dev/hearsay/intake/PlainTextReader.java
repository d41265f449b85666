// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import dev.hearsay.model.Span;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text, with what may stand before the copy: a header, a byline, a dateline. */
final class PlainTextReader implements FormatReader {

    @Override
    public Draft read(byte[] bytes) {
        Decoded decoded = TextDecoder.decode(bytes);
        String text = decoded.text();
        Opening opening = Opening.of(text);
        List<Span> body = copy(text, opening.apart());
        requireWords(text, body);
        List<Note> notes = new ArrayList<>();
        if (decoded.guessed()) {
            notes.add(new Note(
                    "charset", "not UTF-8; read as " + decoded.charset() + ", which fits best but is a guess", 1));
        }
        notes.addAll(opening.notes());
        return new Draft(text, body, opening.metadata(), decoded.charset(), notes);
    }

    /** All that isn't set apart, without the blank edges. */
    private static List<Span> copy(String text, List<Span> apart) {
        List<Span> body = new ArrayList<>();
        int from = 0;
        for (Span span : apart) {
            body.add(new Span(from, span.start()).strip(text));
            from = span.end();
        }
        body.add(new Span(from, text.length()).strip(text));
        body.removeIf(Span::isEmpty);
        return body;
    }

    private static void requireWords(String text, List<Span> body) {
        if (body.stream().anyMatch(part -> part.in(text).codePoints().anyMatch(Character::isLetterOrDigit))) {
            return;
        }
        boolean blank = text.codePoints().noneMatch(Character::isLetterOrDigit);
        throw new RejectedArticleException(
                "empty",
                blank
                        ? "this file is empty: it holds no word"
                        : "nothing follows the header: the article itself is missing from this file");
    }
}
