// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

import java.io.Serializable;

/**
 * What tells an article from every other, wherever and whenever it is read: two articles with equal identities are
 * versions of one. The id that is shown need not do that, as many a folder holds a {@code 001.txt}.
 *
 * @param basis what it goes by
 * @param value among identities of this basis
 */
public record Identity(Basis basis, String value) implements Serializable {

    /** What an identity goes by, the surest first. */
    public enum Basis {
        /** An id that whoever publishes the article gives to it alone, such as a feed's guid. */
        ID,
        /** The address at which it was published. */
        URL,
        /** The file that it was read from, and the place in that file. */
        PLACE,
        /** Its text, since nothing else is known, as with standard input. */
        TEXT
    }
}
