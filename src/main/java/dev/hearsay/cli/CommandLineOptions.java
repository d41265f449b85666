// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** Reads the options of a command; every error names the option and the values that it takes. */
final class CommandLineOptions {

    private final CommandLine line;

    private CommandLineOptions(CommandLine line) {
        this.line = line;
    }

    /** @param arguments; {@code -} is an input like any other */
    static CommandLineOptions parse(Options options, List<String> arguments) throws UsageException {
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .get()
                    .parse(options, arguments.toArray(String[]::new));
            for (Option option : line.getOptions()) {
                if (option.hasArg() && line.getOptionValues(option.getLongOpt()).length > 1) {
                    throw new UsageException("the option --" + option.getLongOpt() + " is given twice");
                }
            }
            return new CommandLineOptions(line);
        } catch (UnrecognizedOptionException e) {
            String typed = e.getOption().replaceFirst("=.*", "");
            throw new UsageException("there is no option " + typed + near(typed, options));
        } catch (MissingArgumentException e) {
            throw new UsageException(
                    "a value is missing after --" + e.getOption().getLongOpt());
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static String near(String typed, Options options) {
        String name = typed.replaceFirst("^-+", "");
        List<String> names =
                options.getOptions().stream().map(Option::getLongOpt).toList();
        return SpellingSuggestion.of(name, names)
                .map(meant -> "; did you mean --" + meant + "?")
                .orElse("");
    }

    static Option flag(String name) {
        return Option.builder().longOpt(name).get();
    }

    static Option valued(String name) {
        return Option.builder().longOpt(name).hasArg().get();
    }

    static Option valued(String letter, String name) {
        return Option.builder(letter).longOpt(name).hasArg().get();
    }

    boolean has(String name) {
        return line.hasOption(name);
    }

    @Nullable String value(String name) {
        return line.getOptionValue(name);
    }

    List<String> rest() {
        return List.copyOf(line.getArgList());
    }

    /** The constant of {@code type} that the option names in lower case. */
    <E extends Enum<E>> E oneOf(String name, Class<E> type, E fallback) throws UsageException {
        String value = value(name);
        return value == null ? fallback : constant(name, type, value);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) throws UsageException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        List<String> choice = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        throw new UsageException("--" + name + " takes one of " + String.join(", ", choice) + ", not '" + value + "'"
                + SpellingSuggestion.suggestion(value, choice));
    }

    /** The constants of {@code type} that the option names, separated by commas; all if it is not given. */
    <E extends Enum<E>> Set<E> someOf(String name, Class<E> type) throws UsageException {
        String value = value(name);
        if (value == null) {
            return EnumSet.allOf(type);
        }
        Set<E> chosen = EnumSet.noneOf(type);
        for (String word : value.split(",", -1)) {
            chosen.add(constant(name, type, word.strip()));
        }
        return chosen;
    }

    @Nullable Path path(String name) throws UsageException {
        String value = value(name);
        try {
            return value == null ? null : Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException("--" + name + ": '" + value + "' can't be the name of a file");
        }
    }

    /** A number from 0 to 1. */
    @Nullable Double share(String name) throws UsageException {
        String value = value(name);
        if (value == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new UsageException("--" + name + " takes a number from 0 to 1, not '" + value + "'");
    }

    /** A whole number of 0 or more, which must be given. */
    long natural(String name) throws UsageException {
        try {
            long number = Long.parseLong(String.valueOf(value(name)));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new UsageException("--" + name + " takes a whole number from 0, not '" + value(name) + "'");
    }

    int positive(String name, int fallback) throws UsageException {
        String value = value(name);
        try {
            int number = value == null ? fallback : Integer.parseInt(value);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new UsageException("--" + name + " takes a whole number from 1, not '" + value + "'");
    }
}
