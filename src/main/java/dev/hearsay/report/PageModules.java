// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The JavaScript modules of the page as one script: a file that is opened from a disk can't import others. Each module becomes
 * a function, which keeps its names to itself and gives what it exports, behind those that it imports.
 */
final class PageModules {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?<names>\\{[\\w\\s,]*}) from '\\./(?<file>[\\w-]+\\.js)';$");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?<kind>const|class|function|async function) (?<name>\\w+)");

    /** A form of import or export that would be left. */
    private static final Pattern LEFT = Pattern.compile("(?m)^(?:import|export)\\b.*");

    private final UnaryOperator<String> sources;
    private final Map<String, String> ordered = new LinkedHashMap<>();
    private final Deque<String> importing = new ArrayDeque<>();

    /** @param sources gives the source of a module by the name of its file */
    private PageModules(UnaryOperator<String> sources) {
        this.sources = sources;
    }

    /**
     * One script of a module and all that it needs.
     *
     * @param main name of its file
     * @throws IllegalStateException if an import or export has a form that is not known here, or modules import one another
     */
    static String joined(String main, UnaryOperator<String> sources) {
        PageModules modules = new PageModules(sources);
        modules.add(main);
        return "'use strict';\nconst modules = {};\n"
                + modules.ordered.values().stream().collect(Collectors.joining("\n"));
    }

    /**
     * The names of the files of a module and all that it needs, those that are imported first.
     *
     * @throws IllegalStateException if an import or export has a form that is not known here, or modules import one another
     */
    static List<String> needed(String main, UnaryOperator<String> sources) {
        PageModules modules = new PageModules(sources);
        modules.add(main);
        return List.copyOf(modules.ordered.keySet());
    }

    private void add(String file) {
        if (ordered.containsKey(file)) {
            return;
        }
        if (importing.contains(file)) {
            throw new IllegalStateException("modules import one another: " + importing + " and " + file);
        }
        importing.push(file);
        String source = sources.apply(file);
        IMPORT.matcher(source).results().forEach(imported -> add(imported.group(2)));
        importing.pop();
        ordered.put(file, function(file, source));
    }

    private static String function(String file, String source) {
        String exported = EXPORT.matcher(source)
                .results()
                .map((MatchResult export) -> export.group(2))
                .collect(Collectors.joining(", "));
        String body = IMPORT.matcher(source).replaceAll("const ${names} = modules['${file}'];");
        body = EXPORT.matcher(body).replaceAll("${kind} ${name}");
        Matcher left = LEFT.matcher(body);
        if (left.find()) {
            throw new IllegalStateException(file + ": this can't be joined: " + left.group());
        }
        return "modules['" + file + "'] = (() => {\n" + body + "return { " + exported + " };\n})();\n";
    }
}
