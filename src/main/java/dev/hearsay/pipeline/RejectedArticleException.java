// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.pipeline;

/**
 * An article can't be processed: it is empty, binary, in another language, or too long. It is the only exception that intake
 * and stages throw for bad input; the message says what is wrong and what to do.
 */
public final class RejectedArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;
    private final int column;

    /**
     * A rejection of the article as a whole.
     *
     * @param code a word for programs, such as {@code not-english}
     * @param message for people: what is wrong and what to do
     */
    public RejectedArticleException(String code, String message) {
        this(code, message, 1, 1);
    }

    /**
     * A rejection because of something at a position.
     *
     * @param code a word for programs
     * @param message for people
     * @param line where, counted from 1
     * @param column where in the line, counted from 1
     */
    public RejectedArticleException(String code, String message, int line, int column) {
        super(message);
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /** The code for programs. */
    public String code() {
        return code;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The message; never null here. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
