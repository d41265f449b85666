// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words with which a source asks not to be named, and the reason that it gives. */
final class AnonymityPhrases {

    /** The most statements in one sentence; more are not statements. */
    private static final int MOST = 8;

    /** The longest reason, in UTF-16 code units. */
    private static final int LONGEST = 400;

    private static final String NAMED =
            "(?:named|identified|quoted|cited|used|published|disclosed|revealed|printed)(?: by name)?";

    private static final String MODAL = "(?:was|were|is|are|am|had|has|have)";

    private static final String SILENT = "(?:authori[sz]ed|permitted|allowed|cleared|free|at liberty)";

    /** The request; every quantifier is bounded. */
    private static final Pattern REQUEST = phrase(
            "(?:on|under) (?:the )?conditions? of (?:[a-z]{1,12} )?(?:anonymity|not being " + NAMED + ")",
            "on (?:the )?condition (?:that )?(?:[a-z]{1,12} ){1,4}not be (?:[a-z]{1,12} )?" + NAMED,
            "(?:asked|asking|asks) for anonymity",
            "(?:requested|requesting|requests|demanded|demanding|insisted on|insisting on|sought|seeking) anonymity",
            "(?:was|were|been|is|are|being) (?:granted|given|promised) anonymity",
            "(?:granted|given|promised) anonymity",
            "(?:asked|asking|asks|requested|requesting|wished|wishing|wanted|wanting|preferred|preferring|chose"
                    + "|insisted|insisting) (?:that (?:his|her|their) names? )?(?:not to|to not|not) (?:be|have "
                    + "(?:his|her|their) names?) (?:[a-z]{1,12} )?" + NAMED,
            "(?:declined|declining|declines|refused|refusing|did not wish|did not want|didn't want|didn’t want"
                    + "|does not want|do not want) to be (?:[a-z]{1,12} )?" + NAMED,
            "(?:asked|asking|asks|wished|wishing|wanted|wanting|preferred|preferring|chose|choosing|requested"
                    + "|requesting) to (?:remain|stay|be kept) (?:anonymous|unnamed|unidentified|nameless)",
            "(?:spoke|speaking|speaks|talked|talking) (?:only )?(?:anonymously|on background|not for attribution)");

    /** What keeps a source from giving its name; the reason alone is a statement too. */
    private static final Pattern BAN = phrase(
            "(?:(?:who|because|as|since) )?(?:(?:he|she|they|it) )?" + MODAL + "(?: not|n't|n’t) (?:been )?"
                    + "(?:[a-z]{1,12} )?" + SILENT + " to (?:[a-z]{1,12} )?(?:speak|discuss|talk|comment|disclose"
                    + "|reveal|brief|release|describe|share|be " + NAMED + ")",
            "(?:(?:who|because|as|since) )?(?:(?:he|she|they) )?lack(?:ed|ing)? authori[sz]ation to (?:speak|discuss"
                    + "|talk|comment)");

    /** Words that begin a reason. */
    private static final Pattern REASON = Pattern.compile(
            "\\G,?\\s{1,3}(?:because|since|as|so|to|in order|for fear|fearing|out"
                    + " of|due|given|citing|owing|lest|when|while|until|before|about|in advance|ahead of)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STOP = Pattern.compile("[,;:()\\[\\]\"“”«»—–]|--|''|``|\\s-\\s|[.?!…]+\\W{0,3}\\z");

    private AnonymityPhrases() {}

    /** The statements of a sentence, in order, each with the reason that it gives. */
    static List<Span> in(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        Matcher request = REQUEST.matcher(text).region(sentence.start(), sentence.end());
        Matcher ban = BAN.matcher(text).region(sentence.start(), sentence.end());
        while (found.size() < MOST && request.find()) {
            found.add(withReason(text, request.start(), request.end(), sentence.end()));
        }
        while (found.size() < MOST && ban.find()) {
            Span span = new Span(ban.start(), clauseEnd(text, ban.end(), sentence.end()));
            if (found.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        return found.stream().sorted().toList();
    }

    private static Span withReason(String text, int start, int end, int limit) {
        Matcher reason = REASON.matcher(text).region(end, limit);
        return new Span(start, reason.find() ? clauseEnd(text, reason.end(), limit) : end);
    }

    private static int clauseEnd(String text, int from, int limit) {
        int to = Math.min(limit, from + LONGEST);
        Matcher stop = STOP.matcher(text).region(from, to);
        return new Span(from, stop.find() ? stop.start() : to).strip(text).end();
    }

    /** Any of some phrases as whole words, with any white space in place of a blank. */
    private static Pattern phrase(String... phrases) {
        String any = String.join("|", phrases).replace(" ", "\\s{1,3}");
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
