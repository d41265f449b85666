// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Document;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote an article. */
final class Authors {

    /** The first two or three words of a byline, such as "By ANA RUIZ; Harbour Bureau"; "Our Political Staff" names nobody. */
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:By )?(?!(?i:our|staff) )((?:(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.) ){1,2}\\p{Lu}[\\p{L}'’-]+)");

    /** What an author without a byline is called. */
    static final String UNNAMED = "author";

    private Authors() {}

    /** The name in the byline; empty if it has none. */
    static Optional<String> of(Document document) {
        String byline = document.article().metadata().byline();
        Matcher author = AUTHOR.matcher(byline == null ? "" : byline);
        return author.lookingAt() ? Optional.of(author.group(1)) : Optional.empty();
    }
}
