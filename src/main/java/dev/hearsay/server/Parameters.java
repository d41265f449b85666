// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.output.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request; every problem names the parameter and the values that it takes.
 *
 * @param values by name, in order
 */
record Parameters(Map<String, List<String>> values) {

    Parameters {
        values = Map.copyOf(values);
    }

    /** @throws ProblemException if there is another parameter, or one is given twice */
    Parameters only(String... names) {
        List<String> known = Arrays.asList(names);
        for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
            if (!known.contains(parameter.getKey())) {
                throw bad("there is no parameter '" + shown(parameter.getKey()) + "'; there are "
                        + String.join(", ", known));
            }
            if (parameter.getValue().size() > 1) {
                throw bad("the parameter " + parameter.getKey() + " is given twice");
            }
        }
        return this;
    }

    /** The value of a parameter; null if it is not given. */
    @Nullable String text(String name) {
        List<String> given = values.get(name);
        return given == null || given.get(0).isBlank() ? null : given.get(0).strip();
    }

    /**
     * What a parameter means.
     *
     * @param reading throws an {@link IllegalArgumentException} with a message for people
     */
    <T> @Nullable T read(String name, Function<String, T> reading) {
        String value = text(name);
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException e) {
            throw bad(name + ": " + e.getMessage());
        }
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(truth(name));
    }

    @Nullable Boolean truth(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw bad(name + " takes true or false, not '" + shown(value) + "'");
        };
    }

    /** A number from 0 to 1. */
    @Nullable Double share(String name) {
        String value = text(name);
        try {
            double number = value == null ? 0 : Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return value == null ? null : Double.valueOf(number);
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw bad(name + " takes a number from 0 to 1, not '" + shown(String.valueOf(value)) + "'");
    }

    /** A whole number from 1 to a highest. */
    int count(String name, int fallback, int highest) {
        String value = text(name);
        try {
            int number = value == null ? fallback : Integer.parseInt(value);
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw bad(name + " takes a whole number from 1 to " + highest + ", not '" + shown(String.valueOf(value)) + "'");
    }

    @Nullable LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (java.time.DateTimeException e) {
            throw bad(name + " takes a day such as 2025-05-16, not '" + shown(value) + "'");
        }
    }

    /** The constants that a parameter names, separated by commas; none if it is not given. */
    <E extends Enum<E>> Set<E> someOf(String name, Class<E> type) {
        Set<E> chosen = new LinkedHashSet<>();
        String value = text(name);
        for (String word : value == null ? new String[0] : value.split(",", -1)) {
            chosen.add(constant(name, word.strip(), type));
        }
        return chosen;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type, E fallback) {
        String value = text(name);
        return value == null ? fallback : constant(name, value, type);
    }

    private static <E extends Enum<E>> E constant(String name, String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(word)) {
                return constant;
            }
        }
        List<String> choice =
                Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
        throw bad(name + " takes one of " + String.join(", ", choice) + ", not '" + shown(word) + "'");
    }

    /** What was given, short enough for a message. */
    private static String shown(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }

    private static ProblemException bad(String detail) {
        return new ProblemException(Problem.parameter(detail));
    }
}
