// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of news agencies, and the words that identify an unknown one as an agency. */
public final class Agencies {

    /** Each on a line, or between commas. */
    private static final Set<String> KNOWN = Set.of("""
            aap, adnkronos, afp, agence france-presse, ana-mpa, anadolu, anadolu agency, ani, ansa, antara, ap, apa
            associated press, belga, bernama, bloomberg, bta, canadian press, cna, cnn, cns, cp, ctk, dow jones, dpa
            dpa international, efe, hina, ians, interfax, irna, itar-tass, kuna, kyodo, lusa, mti, nhk, npr, ntb, nzpa, pa
            pa media, pap, petra, press association, pti, reuter, reuters, ria, ria novosti, rna, sapa, sputnik, stt, tanjug, tass
            tca, the associated press, the canadian press, thomson reuters foundation, tns, ukrinform
            united press international, uni, upi, vna, wam, xinhua, yonhap""".split(",\\s|\n", -1));

    private static final Pattern NEWS = Pattern.compile(
            "\\b(?:News|Press|Agency|Wire|Newswire|Newspapers|Service"
                    + "|Herald|Times|Post|Tribune|Gazette|Journal|Chronicle|Observer|Courier|Dispatch|Telegraph|Broadcasting)\\b");

    private Agencies() {}

    /** Whether it is a known agency; of several joined by a slash one is enough. */
    public static boolean isKnown(String name) {
        return Arrays.stream(name.split("[/,]", -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .anyMatch(KNOWN::contains);
    }

    /** Whether it is a known agency, or its name looks like one. */
    public static boolean isNamedLikeOne(String name) {
        return isKnown(name) || NEWS.matcher(name).find();
    }
}
