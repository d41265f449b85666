// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.AttributionMethod;
import dev.hearsay.Engine;
import dev.hearsay.ShippedModel;
import dev.hearsay.model.ClaimKind;
import dev.hearsay.output.OutputForm;
import dev.hearsay.pipeline.OffsetUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The values that an option can have, where they are words. */
final class OptionValues {

    private OptionValues() {}

    /** Those of an option of a command; none if any value is possible. */
    static List<String> of(String command, String option) {
        return switch (option) {
            case "--engine" -> words(Engine.values());
            case "--attribution" -> words(AttributionMethod.values());
            case "--model" -> words(ShippedModel.values());
            case "--offsets" -> words(OffsetUnit.values());
            case "--kinds", "--kind" -> words(ClaimKind.values());
            case "--to" -> forms(command);
            default -> List.of();
        };
    }

    private static List<String> forms(String command) {
        return switch (command) {
            case "reviews" -> words(ReviewsForm.values());
            case "show" -> words(ShowForm.values());
            case "speakers" -> words(SpeakersForm.values());
            default -> Arrays.stream(OutputForm.values()).map(OutputForm::word).toList();
        };
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
