// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** What kind of speaker; an unnamed person is a person. */
public enum SpeakerType {
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP,
    DOCUMENT,
    UNKNOWN
}
