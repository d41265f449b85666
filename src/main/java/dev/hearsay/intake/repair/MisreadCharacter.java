// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A UTF-8 character whose bytes were read as characters of windows-1252 or Latin-1: "â€œ" for "“".
 *
 * @param start offset of the first character that was read, in UTF-16 code units
 * @param end offset after the last
 * @param meant the character that was written
 * @param isCertain whether what was read makes no sense in any text
 */
record MisreadCharacter(int start, int end, int meant, boolean isCertain) {

    /** The characters of windows-1252 for the bytes from 0x80 to 0x9F; a blank for the five that are undefined. */
    private static final String WESTERN = new String(bytes(), Charset.forName("windows-1252")).replace('\uFFFD', ' ');

    /** The last of the letters with an accent that European names have. */
    private static final int LAST_LETTER = 0x24F;

    /** What may well follow a capital letter at the end of a word. */
    private static final String PUNCTUATION = "‘’“”‚„‹›«»–—…•†‡·\u00A0";

    private static byte[] bytes() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    /** The misread character that begins at a place; empty if none does. */
    static Optional<MisreadCharacter> at(String text, int start) {
        int first = value(text.charAt(start));
        int more = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        if (more == 0 || start + more >= text.length()) {
            return Optional.empty();
        }
        byte[] read = new byte[more + 1];
        read[0] = (byte) first;
        for (int i = 1; i <= more; i++) {
            read[i] = (byte) value(text.charAt(start + i));
            if ((read[i] & 0xC0) != 0x80) {
                return Optional.empty();
            }
        }
        String meant = new String(read, StandardCharsets.UTF_8);
        if (meant.codePointCount(0, meant.length()) != 1 || isReplacement(meant, read)) {
            return Optional.empty();
        }
        int end = start + more + 1;
        int character = meant.codePointAt(0);
        boolean certain = more == 1 ? character <= LAST_LETTER && fitsWord(text, start, end) : isInNews(character);
        return Optional.of(new MisreadCharacter(start, end, character, certain));
    }

    /** Whether it is a replacement character that stands for malformed UTF-8, not one that was itself encoded. */
    private static boolean isReplacement(String meant, byte[] read) {
        return meant.charAt(0) == '\uFFFD' && (read[0] & 0xFF) != 0xEF;
    }

    /** The byte that is read as this character; 0 if there is none. */
    static int value(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int western = WESTERN.indexOf(c);
        return western < 0 ? 0 : 0x80 + western;
    }

    /** Whether it is a sign, letter or picture found in English copy; any other is more likely a chance sequence. */
    private static boolean isInNews(int character) {
        return (character >= 0x1E00 && character <= 0x1EFF)
                || (character >= 0x2000 && character <= 0x22FF)
                || (character >= 0x25A0 && character <= 0x27BF)
                || (character >= 0xFB00 && character <= 0xFB06)
                || character == 0xFEFF
                || character == 0xFFFD
                || (character >= 0x1F000 && character <= 0x1FAFF);
    }

    /** "Ã" and "Â" are letters at the end of words in capitals, and a quotation mark may follow: "IRMÃ”". */
    private static boolean fitsWord(String text, int start, int end) {
        char second = text.charAt(start + 1);
        boolean punctuation = PUNCTUATION.indexOf(second) >= 0;
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        if (text.charAt(start) == 'Â') {
            return !Character.isUpperCase(before) && "«»".indexOf(second) < 0;
        }
        if (!punctuation && Character.isLetter(after)) {
            return true;
        }
        boolean wordOfItsOwn = text.charAt(start) != 'Ã' && punctuation && !Character.isLetter(before);
        return !Character.isUpperCase(before)
                && !wordOfItsOwn
                && (Character.isLowerCase(before) || Character.isLowerCase(after));
    }
}
