// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import java.util.regex.Pattern;

/** A quick look whether a sentence can hold a time expression at all: SUTime costs more than all else in it. */
final class TimeWords {

    private static final Pattern TIME = Pattern.compile(
            "\\d|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b"
                    + "|day|night|morning|noon|evening|week|month|year|decade|century|hour|minute|second|tomorrow"
                    + "|spring|summer|autumn|winter|quarter|season|time|now|moment|ago|later|earlier|recent|current"
                    + "|future|past|previous|christmas|easter|thanksgiving|annual|former|once|soon",
            Pattern.CASE_INSENSITIVE);

    private TimeWords() {}

    static boolean maySpeakOfTime(String sentence) {
        return TIME.matcher(sentence).find();
    }
}
