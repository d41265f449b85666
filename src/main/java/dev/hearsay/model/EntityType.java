// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.model;

/** The four kinds of name of the CoNLL 2003 shared task (Tjong Kim Sang and De Meulder, 2003). */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISC
}
