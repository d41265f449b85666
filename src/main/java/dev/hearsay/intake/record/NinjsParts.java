// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.intake.copy.SignOff;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.FeedIds;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles of a ninjs item: its own, and those of the texts that are associated with it. */
final class NinjsParts {

    private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio", "component");

    private final String charset;
    private final List<Part> parts = new ArrayList<>();

    private NinjsParts(String charset) {
        this.charset = charset;
    }

    /** At least one part; if neither the item nor anything associated has a text, it says what the item is instead. */
    static List<Part> of(JsonNode item, String charset) {
        NinjsParts found = new NinjsParts(charset);
        boolean read = found.article(item);
        found.associated(item);
        if (!read && (found.parts.isEmpty() || !isPackage(item))) {
            found.parts.add(0, new Part.NoArticle(id(item), NinjsContents.rejection(item)));
        }
        return found.parts;
    }

    private boolean article(JsonNode item) {
        Metadata facts = NinjsFacts.of(item);
        List<String> paragraphs =
                isMedia(item) ? List.of() : withoutTitle(SignOff.cut(NinjsBody.paragraphs(item)), facts.title());
        if (paragraphs.isEmpty() && facts.status() != PublicationStatus.CANCELED) {
            return false;
        }
        try {
            parts.add(Draft.of(id(item), paragraphs, facts, charset));
        } catch (RejectedArticleException e) {
            return false;
        }
        return true;
    }

    private void associated(JsonNode item) {
        for (JsonNode other : item.path("associations")) {
            if (other.isObject() && !isMedia(other)) {
                if (!NinjsBody.paragraphs(other).isEmpty()) {
                    article(other);
                }
                associated(other);
            }
        }
    }

    /** The paragraphs without the headline, which the body may repeat at its start. */
    private static List<String> withoutTitle(List<String> paragraphs, @Nullable String title) {
        return !paragraphs.isEmpty() && paragraphs.get(0).equals(title)
                ? paragraphs.subList(1, paragraphs.size())
                : paragraphs;
    }

    /** Whether it is media: the body of a picture is its caption, that of a video the list of its shots. */
    private static boolean isMedia(JsonNode item) {
        return MEDIA.contains(item.path("type").asText());
    }

    private static boolean isPackage(JsonNode item) {
        return item.path("type").asText("composite").equals("composite");
    }

    private static @Nullable String id(JsonNode item) {
        String id = NinjsProperty.words(item, "uri", "guid", "itemid", "id");
        return id.isEmpty() ? null : FeedIds.given(id, NinjsFacts.of(item).publisher());
    }
}
