// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** What the publisher says may be done with an article; the names are those of IPTC's pubStatus. */
public enum PublicationStatus {
    USABLE,
    WITHHELD,
    CANCELED
}
