// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

/** The forms in which speakers are listed. */
enum SpeakersForm {
    TABLE,
    TSV,
    CSV,
    JSON,
    JSONL
}
