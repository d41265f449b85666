// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.speaker;

import dev.hearsay.model.SpeakerType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "I" and "we": who says what they stand in, else the author of the article. */
final class ByFirstPerson implements Resolver {

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ourselves");

    /** The first two or three words of a byline, such as "By ANA RUIZ; Harbour Bureau". */
    private static final Pattern AUTHOR =
            Pattern.compile("(?:By )?((?:(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.) ){1,2}\\p{Lu}[\\p{L}'’-]+)");

    private final Scene scene;

    ByFirstPerson(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<Referent> resolve(Reference reference) {
        String word = reference.span().in(scene.text()).toLowerCase(Locale.ROOT);
        if (!SINGULAR.contains(word) && !PLURAL.contains(word)) {
            return List.of();
        }
        Heard around = reference.around();
        if (around != null) {
            return around.referents();
        }
        String byline = scene.document().article().metadata().byline();
        Matcher author = AUTHOR.matcher(byline == null ? "" : byline);
        return SINGULAR.contains(word) && author.lookingAt() && !reference.quoted()
                ? List.of(new Referent(
                        author.group(1), SpeakerType.PERSON, null, false, List.of(), "the author of the article"))
                : List.of();
    }
}
