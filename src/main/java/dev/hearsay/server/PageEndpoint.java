// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.server;

import dev.hearsay.report.PageFile;
import dev.hearsay.report.PageFiles;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /} and {@code GET /page/{file}}: the page, and its scripts and styles, which have no data in them. A file is
 * looked up by its name among those of the page, and never on a disk.
 */
final class PageEndpoint implements Endpoint {

    static final String PATH = "/";
    static final String FILES = "/page/{file}";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data: 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final PageFiles files;

    PageEndpoint(PageFiles files) {
        this.files = files;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<PageFile> found = asked.rest().isEmpty() ? Optional.of(files.page()) : files.named(asked.rest());
        PageFile file =
                found.orElseThrow(() -> new ProblemException(Problem.missing("the page has no file of this name")));
        // a browser keeps it, and asks each time whether there is another
        Map<String, String> headers = Map.of(
                "Content-Type",
                file.type(),
                "Content-Security-Policy",
                POLICY,
                "Cache-Control",
                "no-cache",
                "ETag",
                file.tag());
        String known = asked.headers().get("If-None-Match");
        return known != null && known.contains(file.tag())
                ? new Answer(304, headers, new byte[0])
                : new Answer(200, headers, file.bytes());
    }
}
