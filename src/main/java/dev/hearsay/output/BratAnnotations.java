// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import dev.hearsay.model.Claim;
import dev.hearsay.model.Cue;
import dev.hearsay.model.Passage;

/**
 * The annotation file of one article in brat's standoff format, in the scheme of PolNeAR: for each claim text-bound
 * annotations for source, cue and content, an {@code Attribution} event that joins them, its attributes, and a note.
 * The event's trigger has the extent of the cue, and where there is none that of the content.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">The standoff format of brat</a>
 */
final class BratAnnotations {

    private final BratText text;
    private final StringBuilder lines = new StringBuilder();
    private int bounds;
    private int events;
    private int attributes;

    BratAnnotations(BratText text) {
        this.text = text;
    }

    void add(Claim claim) {
        Cue cue = claim.cue();
        Passage source = claim.source();
        StringBuilder roles = new StringBuilder();
        if (source != null) {
            roles.insert(0, " Source:" + bound("Source", source));
        }
        if (cue != null) {
            roles.insert(0, " Cue:" + bound("Cue", cue.passage()));
        }
        roles.insert(0, " Content:" + bound("Content", claim.content()));
        String type = source == null ? "Attribution-no-source" : "Attribution";
        String trigger = bound(type, cue == null ? claim.content() : cue.passage());
        String event = "E" + ++events;
        lines.append(event)
                .append('\t')
                .append(type)
                .append(':')
                .append(trigger)
                .append(roles)
                .append('\n');
        attribute("Speech", event, " " + Words.of(claim.speech()));
        attribute("Kind", event, " " + Words.of(claim.kind()));
        if (cue != null) {
            attribute("Stance", event, " " + Words.of(cue.stance()));
            if (cue.negated()) {
                attribute("Negated", event, "");
            }
        }
        String note = ClaimNote.of(claim) + " · " + TerminalText.clean(claim.id());
        lines.append('#')
                .append(events)
                .append("\tAnnotatorNotes ")
                .append(event)
                .append('\t')
                .append(note)
                .append('\n');
    }

    private String bound(String type, Passage passage) {
        String id = "T" + ++bounds;
        lines.append(id)
                .append('\t')
                .append(type)
                .append(' ')
                .append(text.extent(passage))
                .append('\n');
        return id;
    }

    private void attribute(String name, String event, String value) {
        attributes++;
        lines.append('A')
                .append(attributes)
                .append('\t')
                .append(name)
                .append(' ')
                .append(event)
                .append(value)
                .append('\n');
    }

    /** The file's lines so far, each with its {@code \n}. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
