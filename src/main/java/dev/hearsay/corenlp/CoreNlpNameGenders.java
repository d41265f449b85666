// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.corenlp;

import dev.hearsay.model.Gender;
import dev.hearsay.pipeline.NameGenders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The list of given names in CoreNLP's coreference: 14,000 names with their genders. */
public final class CoreNlpNameGenders implements NameGenders {

    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

    private final Map<String, Gender> genders = new HashMap<>();

    /** Reads the list; without the jar of CoreNLP's models, all genders are unknown. */
    public CoreNlpNameGenders() {
        try (InputStream in = CoreNlpNameGenders.class.getResourceAsStream(LIST)) {
            if (in != null) {
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " in the jar of CoreNLP's models can't be read", e);
        }
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        String gender = line.substring(tab + 1).strip();
        if (tab > 0 && (gender.equals("MALE") || gender.equals("FEMALE"))) {
            genders.put(line.substring(0, tab), Gender.valueOf(gender));
        }
    }

    @Override
    public Gender of(String givenName) {
        String name = givenName.toLowerCase(Locale.ROOT);
        // the list has no accents: "françois" is listed as "francois"
        String bare =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return genders.getOrDefault(name, genders.getOrDefault(bare, Gender.UNKNOWN));
    }
}
