// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import java.util.regex.Pattern;

/** Distinguishes a message from a text that begins with a header written by its author. */
public final class MailEvidence {

    /** Fields that programs write, not people. */
    private static final Pattern PROGRAM =
            Pattern.compile("(?im)^(?:Received|X-Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type"
                    + "|DKIM-Signature|Content-Transfer-Encoding|Authentication-Results|Snapshot-Content-Location"
                    + "|X-Mailer|User-Agent|List-Unsubscribe|List-Id):");

    private static final Pattern SENDER = Pattern.compile("(?im)^From:.*(?:@|<Saved by )");

    private static final Pattern LETTER = Pattern.compile("(?im)^(?:From|To|Subject|Date):");

    /** A line of a header, or one that continues the line before (RFC 5322, 2.2). */
    private static final Pattern LINE = Pattern.compile("[!-9;-~]{1,76}:.*|[ \\t].*");

    private static final int WHOLE_LETTER = 3;

    private MailEvidence() {}

    /**
     * Whether a file is a message.
     *
     * @param head the first characters of the file, without leading blanks; the more the better
     */
    public static boolean isMail(String head) {
        String lines = head.replace("\r\n", "\n");
        int blank = lines.indexOf("\n\n");
        String block = lines.substring(0, blank < 0 ? lines.length() : blank);
        long program = PROGRAM.matcher(block).results().count();
        long letter = LETTER.matcher(block).results().count();
        boolean sender = SENDER.matcher(block).find();
        boolean fields =
                blank >= 0 && block.lines().allMatch(line -> LINE.matcher(line).matches());
        return program > 1 || (fields && ((program == 1 && letter > 0) || (sender && letter >= WHOLE_LETTER)));
    }
}
