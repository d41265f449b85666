// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** How the content is given: in quotation marks, in the reporter's words, or partly in each. */
public enum Speech {
    DIRECT,
    INDIRECT,
    MIXED
}
