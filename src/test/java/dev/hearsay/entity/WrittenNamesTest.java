// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.TestArticles;
import dev.hearsay.corenlp.CoreNlpLemmatizer;
import dev.hearsay.corenlp.CoreNlpNameGenders;
import dev.hearsay.language.TaggedWords;
import dev.hearsay.model.Document;
import dev.hearsay.opennlp.OpenNlpSplitter;
import dev.hearsay.opennlp.OpenNlpTagger;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenNamesTest {

    private static final TaggedWords WORDS = new TaggedWords(new OpenNlpTagger(), new CoreNlpLemmatizer());

    private static List<String> names(String text) {
        Document document = WORDS.apply(new OpenNlpSplitter().apply(TestArticles.document(text)));
        return new WrittenNames(new CoreNlpNameGenders())
                .recognize(document).stream()
                        .map(mention -> mention.span().in(text) + " " + mention.type())
                        .toList();
    }

    @Test
    void aTitleOrAGivenNameMakesAPerson() {
        assertThat(names("The pilot met Mr. Quill and Senator Merrow. Robert Farrow was there."))
                .containsExactly("Quill PERSON", "Merrow PERSON", "Robert Farrow PERSON");
    }

    @Test
    void aKindOfBodyAndAnAcronymAreOrganizations() {
        assertThat(names("It went to the Harbour Institute and to the HSB in France."))
                .containsExactly("Harbour Institute ORGANIZATION", "HSB ORGANIZATION", "France LOCATION");
    }

    @Test
    void aTitleInsideARunOfCapitalsParts() {
        assertThat(names("It was France Gov. Ada Merrow. It was Harbour Council President Ada Merrow."))
                .containsExactly(
                        "France LOCATION", "Ada Merrow PERSON", "Harbour Council ORGANIZATION", "Ada Merrow PERSON");
        assertThat(names("It was Mayor Robert Farrow. It was the Governor Merrow Institute."))
                .containsExactly("Robert Farrow PERSON", "Governor Merrow Institute ORGANIZATION");
    }

    @Test
    void aVerbAtTheHeadOfASentenceIsNoGivenName() {
        assertThat(names("See Sexton on this. Mark Farrow left.")).containsExactly("Mark Farrow PERSON");
    }

    @Test
    void otherCapitalsAreNoNames() {
        assertThat(names("Nobody sails. The Wind Is Strong Today.")).isEmpty();
    }
}
