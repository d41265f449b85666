// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.charset;

import static dev.hearsay.intake.charset.CharsetPrecedence.Evidence.DECLARED_INSIDE;
import static dev.hearsay.intake.charset.CharsetPrecedence.Evidence.DECLARED_OUTSIDE;
import static dev.hearsay.intake.charset.CharsetPrecedence.Evidence.LIKELIHOOD;
import static dev.hearsay.intake.charset.CharsetPrecedence.Evidence.MARK;
import static dev.hearsay.intake.charset.CharsetPrecedence.Evidence.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which evidence of a character set counts in each kind of document: the first that gives an answer. */
enum CharsetPrecedence {
    PLAIN_TEXT {
        @Override
        List<Evidence> order() {
            return List.of(MARK, UTF_8, LIKELIHOOD);
        }
    },

    /** Nothing but UTF-8 looks like UTF-8 by chance, and declarations of pages are often wrong. */
    HTML {
        @Override
        List<Evidence> order() {
            return List.of(MARK, UTF_8, DECLARED_OUTSIDE, DECLARED_INSIDE, LIKELIHOOD);
        }
    },

    /** XML 1.0, appendix F. */
    XML {
        @Override
        List<Evidence> order() {
            return List.of(MARK, DECLARED_INSIDE, DECLARED_OUTSIDE, UTF_8, LIKELIHOOD);
        }
    };

    /** What can indicate a character set. */
    enum Evidence {
        /** A byte order mark, or the zero bytes of UTF-16. */
        MARK,
        /** All of the bytes are valid UTF-8. */
        UTF_8,
        /** An HTTP header or a header of a message. */
        DECLARED_OUTSIDE,
        /** The declaration of XML, or HTML's meta element. */
        DECLARED_INSIDE,
        /** The best fit; it goes wrong for UTF-8 that has a few damaged characters. */
        LIKELIHOOD
    }

    /** The evidence to consult, in order. */
    abstract List<Evidence> order();

    /**
     * The text of some bytes.
     *
     * @param declared decodes them as declared inside or outside the document; empty if nothing usable is declared
     * @throws dev.hearsay.pipeline.RejectedArticleException with the code {@code charset}, if it is not text in any
     *     known character set
     */
    Decoded decode(byte[] bytes, Function<Evidence, Optional<Decoded>> declared) {
        return order().stream()
                .map(evidence -> switch (evidence) {
                    case MARK -> TextDecoder.marked(bytes);
                    case UTF_8 -> TextDecoder.utf8(bytes);
                    case DECLARED_INSIDE, DECLARED_OUTSIDE -> declared.apply(evidence);
                    case LIKELIHOOD -> Optional.of(TextDecoder.likeliest(bytes));
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
