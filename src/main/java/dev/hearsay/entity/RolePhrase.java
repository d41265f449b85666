// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

/**
 * A noun phrase that says what one person is, by the numbers of its words in a sentence.
 *
 * @param from its first word, behind an article
 * @param to behind its last word
 * @param head the noun that names the role
 */
record RolePhrase(int from, int to, int head) {}
