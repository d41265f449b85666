// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.people;

/**
 * Why an appearance is the same person as another.
 *
 * @param appearance its id
 * @param beside id of the other one, which is of the same person
 * @param reason how the names agree and which fact there is besides, such as {@code initials-and-role}
 * @param evidence the fact: the roles, the statement's id; empty if the names alone are the reason
 */
public record Merge(String appearance, String beside, String reason, String evidence) {}
