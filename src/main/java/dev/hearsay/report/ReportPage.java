// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page without its data, in two parts. Its policy lets a browser run the page's own script and nothing else: no other
 * script, no plugin, no connection.
 *
 * @param head what stands above the data
 * @param foot what stands below them
 */
record ReportPage(String head, String foot) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern MARKUP = Pattern.compile("[<>&\"']");
    private static final String DATA = "{{data}}\n";

    /** @param title of the page, as text */
    static ReportPage of(String title) {
        String script = PageModules.joined("main.js", PageResource::script);
        String style = PageResource.style();
        Map<String, String> values =
                Map.of("policy", policy(script, style), "title", escaped(title), "style", style, "script", script);
        String template = PageResource.text("report.html");
        int data = template.indexOf(DATA);
        return new ReportPage(
                filled(template.substring(0, data), values), filled(template.substring(data + DATA.length()), values));
    }

    private static String policy(String script, String style) {
        return "default-src 'none'; script-src " + hash(script) + "; style-src " + hash(style)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String source) {
        return "'sha256-" + Base64.getEncoder().encodeToString(PageResource.sha256(source)) + "'";
    }

    private static String filled(String template, Map<String, String> values) {
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(field.group(1)))));
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text)
                .replaceAll(markup -> "&#" + (int) markup.group().charAt(0) + ";");
    }
}
