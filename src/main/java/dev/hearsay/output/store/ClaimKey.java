// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

/**
 * A place in a list of claims that is in the order of some figure.
 *
 * @param figure of the claim, such as how sure it is; 0 in a list that is in the order of rows alone
 * @param row of the claim
 */
public record ClaimKey(double figure, long row) {}
