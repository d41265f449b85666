// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.language.WordClass;
import dev.hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The interviewer and the interviewee of an interview printed as questions and answers, from what the article says
 * before the first of them.
 *
 * @param interviewer null if the opening doesn't say
 * @param interviewee null if the opening doesn't say
 */
record Interview(@Nullable Person interviewer, @Nullable Person interviewee) {

    private static final String TALKED =
            "(?:spoke|speaks|spoken|talked|talks|sat down|sits down|chatted|chats|caught up|conversation)\\b.*?\\b(?:to|with)";

    /** The words between the names of interviewer and interviewee. */
    private static final Pattern ASKED = Pattern.compile("(?is).*\\b(?:" + TALKED
            + "|interviewed|interviews|asked|asks|met|meets|questioned|questions|quizzed|quizzes)\\b.*");

    private static final Pattern BY = Pattern.compile("(?is).*\\b(?:by|from)\\s+(?:\\S+\\s+){0,4}");

    /** The words before the name of the interviewee. */
    private static final Pattern WITH =
            Pattern.compile("(?is).*\\b(?:interview with|q ?& ?a with|q and a with|questions for"
                    + "|questions to|asked|interviewed|" + TALKED + ")\\s+(?:\\S+\\s+){0,6}");

    /** The words after the name of a reporter: "of the Courier". */
    private static final Pattern OF_A_PAPER = Pattern.compile("(?s)\\s*(?:of|from|at) (?:the |The )?\\p{Lu}.*");

    private static final int NEAR = 80;

    /** Reads the text before the first question; nobody is found if there is none. */
    static Interview of(ArticleView view, MentionIndex<Person> persons) {
        int first = view.heads().firstLetter();
        OpeningNames names = new OpeningNames(persons);
        List<NamedInOpening> all = new ArrayList<>();
        for (SentenceWords sentence : view.sentences()) {
            if (sentence.span().end() <= first) {
                List<NamedInOpening> here = names.in(sentence);
                Optional<Interview> told = told(view.text(), sentence.span(), here);
                if (told.isPresent()) {
                    return told.get();
                }
                all.addAll(here);
            }
        }
        return mostNamed(all.stream().map(NamedInOpening::person).toList());
    }

    /** The interview as a sentence reports it that says who talked to whom. */
    private static Optional<Interview> told(String text, Span sentence, List<NamedInOpening> names) {
        for (int i = 0; i < names.size(); i++) {
            Person person = names.get(i).person();
            Span name = names.get(i).span();
            boolean reporter = isReporter(person) || isOfPaper(text, name);
            if (i > 0 && !names.get(i - 1).person().equals(person)) {
                Person other = names.get(i - 1).person();
                String between = text.substring(names.get(i - 1).span().end(), name.start());
                if (ASKED.matcher(between).matches()) {
                    boolean passive = BY.matcher(between).matches();
                    return Optional.of(
                            reporter || passive ? new Interview(person, other) : new Interview(other, person));
                }
            }
            String lead = text.substring(Math.max(sentence.start(), name.start() - NEAR), name.start());
            if (!reporter && WITH.matcher(lead).matches()) {
                return Optional.of(new Interview(null, person));
            }
        }
        return Optional.empty();
    }

    /** Takes the only reporter as interviewer, and of the others the one named most often as interviewee. */
    private static Interview mostNamed(List<Person> named) {
        List<Person> reporters =
                named.stream().filter(Interview::isReporter).distinct().toList();
        List<Person> others = named.stream()
                .filter(person -> !isReporter(person))
                .distinct()
                .sorted(Comparator.comparingLong((Person person) -> times(person, named))
                        .reversed())
                .toList();
        boolean sure =
                others.size() == 1 || (others.size() > 1 && times(others.get(0), named) > times(others.get(1), named));
        return new Interview(reporters.size() == 1 ? reporters.get(0) : null, sure ? others.get(0) : null);
    }

    private static long times(Person person, List<Person> named) {
        return named.stream().filter(person::equals).count();
    }

    private static boolean isOfPaper(String text, Span name) {
        return OF_A_PAPER
                .matcher(text.substring(name.end(), Math.min(text.length(), name.end() + NEAR)))
                .matches();
    }

    private static boolean isReporter(Person person) {
        return person.roles().stream().anyMatch(role -> WordClass.REPORTER.has(role.head()));
    }
}
