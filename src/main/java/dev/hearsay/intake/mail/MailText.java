// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * A text in a message.
 *
 * @param html whether it is HTML, else plain text
 * @param charset that its part declares; null if it declares none
 * @param attached whether it is attached to the message (a file, a forwarded message) rather than the message's own
 *     text
 * @param header of its part
 * @param bytes the content without its transfer encoding
 */
// texts are never compared
@SuppressWarnings("ArrayRecordComponent")
public record MailText(boolean html, @Nullable String charset, boolean attached, MailHeader header, byte[] bytes) {}
