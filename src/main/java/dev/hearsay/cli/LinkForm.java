// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** The forms in which statements are written into files. */
enum LinkForm {
    CSV,
    TSV
}
