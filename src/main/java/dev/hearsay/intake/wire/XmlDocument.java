// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.wire;

import dev.hearsay.intake.charset.XmlText;
import dev.hearsay.intake.copy.SignOff;
import dev.hearsay.intake.document.Content;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.draft.Draft;
import dev.hearsay.intake.draft.Part;
import dev.hearsay.intake.draft.Story;
import dev.hearsay.intake.xml.XmlElement;
import dev.hearsay.intake.xml.XmlParser;
import dev.hearsay.intake.xml.XmlRepair;
import dev.hearsay.intake.xml.XmlRoot;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublicationStatus;
import dev.hearsay.pipeline.RejectedArticleException;
import java.util.ArrayList;
import java.util.List;

/**
 * An XML document that was read and parsed.
 *
 * @param root its outermost element
 * @param rootName its name as written
 * @param charset the encoding in which its bytes were read
 * @param notes what was doubtful in reading them
 */
record XmlDocument(XmlElement root, String rootName, String charset, List<Note> notes) {

    /** @throws RejectedArticleException if it is not XML, all of it */
    static XmlDocument of(Content content) {
        XmlText text = XmlText.of(content);
        List<Note> notes = new ArrayList<>(text.notes());
        XmlElement root = parse(text.text(), notes);
        String name = XmlRoot.name(text.text()).orElse(root.name());
        return new XmlDocument(root, name, text.charset(), notes);
    }

    private static XmlElement parse(String text, List<Note> notes) {
        try {
            return XmlParser.parse(text);
        } catch (RejectedArticleException e) {
            String mended = e.code().equals("not-well-formed") ? XmlRepair.careful(text) : text;
            if (mended.equals(text)) {
                throw e;
            }
            XmlElement root = XmlParser.parse(mended);
            String fault = e.getMessage().replaceFirst(";[^;]*$", "");
            notes.add(new Note("repaired", fault + "; it was mended and read", e.line()));
            return root;
        }
    }

    /**
     * The part that a story makes: an article, or an item without one.
     *
     * @param without a readable name for an item that holds no text: "a picture"
     * @param at the element of the item
     */
    Part part(Story story, String without, XmlElement at, List<Note> remarks) {
        Metadata facts = story.facts();
        List<String> copy = SignOff.cut(story.paragraphs());
        if (!copy.isEmpty() && facts.title() != null && isTheSame(copy.get(0), facts.title())) {
            copy.remove(0);
        }
        if (copy.isEmpty() && facts.status() != PublicationStatus.CANCELED) {
            return nothing(story, without + (facts.title() == null ? "" : ": \"" + facts.title() + "\""), at);
        }
        Draft draft;
        try {
            draft = Draft.of(story.id(), copy, facts, charset);
        } catch (RejectedArticleException e) {
            return nothing(story, without, at);
        }
        List<Note> all = new ArrayList<>(notes);
        all.addAll(remarks);
        all.addAll(draft.notes());
        return draft.withNotes(all);
    }

    private static boolean isTheSame(String paragraph, String title) {
        return paragraph.equalsIgnoreCase(title);
    }

    /** An item that is not an article. */
    Part nothing(Story story, String what, XmlElement at) {
        return new Part.NoArticle(story.id(), new RejectedArticleException(Part.NO_TEXT, what, at.line(), 1));
    }
}
