// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.feed;

import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.document.Position;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.feed.FeedItems.Item;
import dev.hearsay.intake.xml.XmlRepair;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is not well-formed XML, without the items that make it so. An item that can be mended is kept, with a
 * note; for one that can't, its place and the reason are reported.
 */
final class BrokenFeed {

    /** How many characters may be parsed again, item by item; beyond that the feed is refused. */
    private static final long MOST_WORK = 300_000_000;

    private final List<Found> found = new ArrayList<>();
    private final String text;

    /**
     * The result for one item.
     *
     * @param problem why it can't be read; null if it can
     * @param note what was mended in it; null if nothing was
     */
    private record Found(
            @Nullable RejectedArticleException problem,
            @Nullable Note note) {}

    private BrokenFeed(FeedItems feed) {
        StringBuilder good = new StringBuilder();
        for (Item item : feed.items()) {
            good.append(read(feed, item));
        }
        text = feed.alone(good.toString());
    }

    /**
     * The feed without what is broken.
     *
     * @param failure why the feed as a whole can't be parsed
     * @throws RejectedArticleException that failure, if it doesn't come from single items
     */
    static BrokenFeed of(String text, RejectedArticleException failure) {
        FeedItems feed = FeedItems.of(text);
        long around = (long) feed.head().length() + feed.tail().length();
        if (feed.items().isEmpty()
                || text.contains("<!ENTITY")
                || around * feed.items().size() + text.length() > MOST_WORK) {
            throw failure;
        }
        FeedItems whole = feed;
        if (fault(feed, "") != null) {
            whole = new FeedItems(XmlRepair.of(feed.head()), feed.items(), XmlRepair.of(feed.tail()));
            if (fault(whole, "") != null) {
                throw failure;
            }
        }
        return new BrokenFeed(whole);
    }

    /** The item's XML, mended if that helps; empty if it can't be mended. */
    private String read(FeedItems feed, Item item) {
        RejectedArticleException fault = fault(feed, item.xml());
        if (fault == null) {
            found.add(new Found(null, null));
            return item.xml();
        }
        int line = item.line()
                + Math.max(0, fault.line() - Position.endOf(feed.head()).line());
        String mended = XmlRepair.of(item.xml());
        if (fault(feed, mended) == null) {
            found.add(new Found(null, new Note("repaired", fault.getMessage() + "; it was mended and read", line)));
            return mended;
        }
        String message = fault.getMessage() + "; mend it at this place, or fetch the feed again";
        found.add(new Found(new RejectedArticleException(fault.code(), message, line, fault.column()), null));
        return "";
    }

    private static @Nullable RejectedArticleException fault(FeedItems feed, String item) {
        try {
            FeedXml.parse(feed.alone(item), "this item of the feed", "");
            return null;
        } catch (RejectedArticleException e) {
            return e;
        }
    }

    /** The well-formed part of the feed. */
    String text() {
        return text;
    }

    /** Whether an item is left. */
    boolean hasItems() {
        return found.stream().anyMatch(item -> item.problem() == null);
    }

    /** The parts of the remaining items, with notes, and the faults of the others, in order. */
    List<Part> among(List<Part> read) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Found item : found) {
            if (item.problem() != null) {
                parts.add(new Part.NoArticle(null, item.problem()));
            } else if (next < read.size()) {
                parts.add(noted(read.get(next++), item.note()));
            }
        }
        return parts;
    }

    private static Part noted(Part part, @Nullable Note note) {
        if (note == null || !(part instanceof Draft draft)) {
            return part;
        }
        List<Note> notes = new ArrayList<>(draft.notes());
        notes.add(note);
        return new Draft(draft.id(), draft.text(), draft.body(), draft.metadata(), draft.charset(), notes);
    }
}
