// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output;

import java.util.Locale;

/** How enums are spelt in what is written: in lower case, with a hyphen between words. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
