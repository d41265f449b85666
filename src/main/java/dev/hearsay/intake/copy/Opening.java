// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import dev.hearsay.intake.date.ParsedDate;
import dev.hearsay.intake.document.Note;
import dev.hearsay.intake.text.Line;
import dev.hearsay.model.Metadata;
import dev.hearsay.model.PublishedFrom;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes before the copy of a plain text. It is read in this order: a header, or the date before the first
 * word; then among the first lines bylines, a date alone on its line, and the dateline. What is stated first
 * counts. A headline is copy: it may hold a claim.
 */
final class Opening {

    /** Headline, a line below it, byline, agency, date: the dateline comes no later than right after these. */
    private static final int LINES = 6;

    private static final int HEADLINE_LENGTH = 250;

    private static final String FIELD = "date";

    private final String text;
    private final List<Span> apart = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    private Opening(String text) {
        this.text = text;
    }

    static Opening of(String text) {
        Opening opening = new Opening(text);
        opening.read();
        return opening;
    }

    /** The parts of the text that are not copy, in order. */
    List<Span> apart() {
        return apart;
    }

    Metadata metadata() {
        return metadata;
    }

    List<Note> notes() {
        return notes;
    }

    private void read() {
        Line line = firstLine();
        Optional<DatePrefix> prefix = DatePrefix.of(text, line);
        if (prefix.isPresent()) {
            apart.add(prefix.get().span());
            date(prefix.get().date(), line.number());
            line = Line.at(text, prefix.get().span().end(), line.number());
        } else {
            Optional<Header> header = Header.of(text, line);
            if (header.isPresent()) {
                apart.add(header.get().span());
                metadata = header.get().metadata();
                notes.addAll(header.get().notes());
                line = header.get().after();
            }
        }
        readLines(line);
    }

    private Line firstLine() {
        Line line = Line.at(text, 0, 1);
        while (line.isBlank(text) && line.next() < text.length()) {
            line = line.after(text);
        }
        return line;
    }

    private void readLines(Line first) {
        Line line = first;
        boolean afterByline = false;
        for (int read = 0; read < LINES; line = line.after(text)) {
            if (!line.isBlank(text)) {
                read++;
                if (readDateline(line)) {
                    return;
                }
                afterByline = readByline(line) || readDate(line, afterByline) || (afterByline && readAgency(line));
                if (!afterByline && line.length() > HEADLINE_LENGTH) {
                    return;
                }
            }
            if (line.next() == text.length()) {
                return;
            }
        }
    }

    private boolean readDateline(Line line) {
        Optional<FoundDateline> found = FoundDateline.at(text, line);
        found.ifPresent(dateline -> {
            Span span = dateline.dateline().span();
            apart.add(span == null ? line.span() : span);
            supply(dateline.facts());
            note(dateline.date(), line.number());
        });
        return found.isPresent();
    }

    private boolean readByline(Line line) {
        Optional<String> byline = Byline.of(line.content(text, Byline.LONGEST + 1));
        byline.ifPresent(names -> {
            apart.add(line.span());
            supply(Metadata.NONE.withByline(names));
        });
        return byline.isPresent();
    }

    private boolean readAgency(Line line) {
        String name = line.content(text, Byline.LONGEST + 1);
        boolean agency = Agencies.isKnown(name);
        if (agency) {
            apart.add(line.span());
            supply(Metadata.NONE.withPublisher(name));
        }
        return agency;
    }

    /**
     * A day alone on a line counts after a byline, with "Published", or where no other line of the text is one: several head the
     * entries of a chronicle.
     */
    private boolean readDate(Line line, boolean afterByline) {
        ParsedDate date = dayOf(line);
        boolean counts = date.day() != null && (afterByline || ParsedDate.isLabelled(content(line)) || isOnlyDay(line));
        if (counts) {
            apart.add(line.span());
            date(date, line.number());
        }
        return counts;
    }

    private ParsedDate dayOf(Line line) {
        return ParsedDate.ofLine(content(line));
    }

    private String content(Line line) {
        return line.content(text, ParsedDate.LONGEST + 1);
    }

    /** Whether no other line of the text is a day; one that a field names is no line of its own. */
    private boolean isOnlyDay(Line day) {
        if (day.content(text, FIELD.length()).equalsIgnoreCase(FIELD)) {
            return false;
        }
        boolean only = true;
        for (Line line = Line.at(text, 0, 1); only && line.next() < text.length(); line = line.after(text)) {
            only = line.start() == day.start() || dayOf(line).day() == null;
        }
        return only;
    }

    private void date(ParsedDate date, int line) {
        supply(Metadata.NONE.withPublished(date.day(), PublishedFrom.HEADER));
        note(date, line);
    }

    private void note(ParsedDate date, int line) {
        date.problem().ifPresent(problem -> notes.add(new Note("date", problem, line)));
    }

    private void supply(Metadata facts) {
        metadata = metadata.orElse(facts);
    }
}
