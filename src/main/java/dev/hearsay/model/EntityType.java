// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** What a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION
}
