// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.entity;

import dev.hearsay.model.Gender;
import dev.hearsay.pipeline.NameGenders;
import dev.hearsay.pipeline.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The given names of the United States' census of 1990, 5,163 of them, which lie in the jar, and for names that it lacks another
 * list, if there is one. Without the other list, names from elsewhere are missed more often.
 */
public final class GivenNames implements NameGenders {

    private static final String LIST = "given-names.tsv";

    private final Map<String, Gender> genders = new HashMap<>();
    private final NameGenders others;

    /** @param others for names that the census doesn't have */
    public GivenNames(NameGenders others) {
        this.others = others;
        for (String line : WordTable.entries(GivenNames.class, LIST)) {
            List<String> cells = List.of(line.split("\t", -1));
            Gender gender = Gender.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            for (String name : cells.get(1).split(" ", -1)) {
                genders.put(name, gender);
            }
        }
    }

    @Override
    public Gender of(String givenName) {
        Gender gender = genders.get(givenName.toLowerCase(Locale.ROOT));
        return gender == null ? others.of(givenName) : gender;
    }
}
