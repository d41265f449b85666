// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * A text in a message.
 *
 * @param html whether it is HTML, else plain text
 * @param charset that its part declares; null where it declares none
 * @param attached whether it comes with the message and is not what the message says: a file, a forwarded message
 * @param header of its part
 * @param bytes without the transfer encoding
 */
// nobody compares texts
@SuppressWarnings("ArrayRecordComponent")
public record MailText(boolean html, @Nullable String charset, boolean attached, MailHeader header, byte[] bytes) {}
