// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** The forms in which views of a database are written into files. */
enum TableForm {
    CSV,
    TSV
}
