// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.corenlp.CoreNlpNameGenders;
import dev.hearsay.model.Gender;
import org.junit.jupiter.api.Test;

class GivenNamesTest {

    @Test
    void theCensusNeedsNoOtherList() {
        GivenNames names = new GivenNames(name -> Gender.UNKNOWN);
        assertThat(names.of("Margaret")).isEqualTo(Gender.FEMALE);
        assertThat(names.of("ROBERT")).isEqualTo(Gender.MALE);
        assertThat(names.of("Harbour")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void namesThatTheCensusLacksComeFromTheOtherList() {
        assertThat(new GivenNames(name -> Gender.UNKNOWN).of("Oskar")).isEqualTo(Gender.UNKNOWN);
        assertThat(new GivenNames(new CoreNlpNameGenders()).of("Oskar")).isEqualTo(Gender.MALE);
    }
}
