// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the names of an element, in {@code class} and {@code id}, say about its place on the page. */
final class PageNames {

    /** Names of what is never the article, even if it is most of the page. */
    private static final Set<String> FOREIGN = words("""
            comment comments disqus discussion livefyre replies cookie cookies consent gdpr onetrust""");

    private static final Set<String> AROUND = words("""
            share sharing sharebar social socials sharedaddy addthis newsletter newsletters signup
            promo promos promotion advert adverts advertisement advertising ad ads adslot
            dfp sponsored sponsor related recommended recommendations recirc recirculation readmore trending popular outbrain taboola
            teaser teasers breadcrumb breadcrumbs sidebar rail footer pagination pager toolbar menu nav navbar navigation subnav masthead
            tags taglist keywords bio caption captions credit credits copyright gallery slideshow printonly
            skip skiplink timestamp timeago byline bylines bottom""");

    private static final List<String> AROUND_TERMS = List.of(
            "datelinemeta",
            "postmeta",
            "entrymeta",
            "relatedpost",
            "relatedstor",
            "relatedarticle",
            "mostread",
            "mostpopular",
            "morestories",
            "morefrom",
            "readnext",
            "upnext",
            "alsolike",
            "newsletter",
            "signup",
            "visuallyhidden",
            "sronly",
            "screenreader",
            "cookiebanner",
            "cookienotice");

    private static final List<String> AUTHOR_BOX = List.of(
            "authorbio",
            "authorbox",
            "authorprofile",
            "authorcard",
            "authorinfo",
            "authordetail",
            "authorblock",
            "abouttheauthor",
            "aboutauthor",
            "postauthor",
            "writerbio",
            "contributorbio");

    /** Names of a call to pay, and also of the text that is paid for. */
    private static final Set<String> GATE = words("""
            paywall paywalled regwall premium metered meter subscription subscribe subscriber subscribers gate gated locked login signin""");

    private static final List<String> PULL_QUOTE = List.of("pullquote", "quotepull", "pulledquote", "calloutquote");

    private static final Set<String> WORK = words("article story post entry news blog single");

    private static final Set<String> PAID = words("paywall paywalled regwall premium subscriber metered gated locked");

    private static final Set<String> TEXT = words("body content text copy bodytext bodycopy");

    private static final Set<String> WHOLE = words("""
            articlebody articletext articlecontent storybody storytext storycontent postbody postcontent entrycontent bodytext bodycopy""");

    private static final Set<String> OTHER =
            union(FOREIGN, AROUND, words("header headline title meta author image media item list"));

    private PageNames() {}

    static boolean isForeign(ElementNames names) {
        return names.hasWord(FOREIGN);
    }

    static boolean isAround(ElementNames names) {
        return names.hasWord(AROUND) || names.hasTerm(AROUND_TERMS) || isAuthorBox(names) || isPullQuote(names);
    }

    static boolean isAuthorBox(ElementNames names) {
        return names.hasTerm(AUTHOR_BOX);
    }

    static boolean isGate(ElementNames names) {
        return names.hasWord(GATE);
    }

    static boolean isPullQuote(ElementNames names) {
        return names.hasTerm(PULL_QUOTE);
    }

    /** Whether it is named as the text of an article, as by "article-body". */
    static boolean isText(ElementNames names) {
        return names.hasPair(WORK, TEXT, OTHER) || names.hasWord(WHOLE);
    }

    /** Whether it is named as the text of an article or as what readers pay for. */
    static boolean isPaidText(ElementNames names) {
        return isText(names) || names.hasPair(PAID, TEXT, OTHER);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
