// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page that is served, over the API of a server: a page without data, and the scripts and styles that it loads. */
public final class PageFiles {

    private static final String MAIN = "live-main.js";

    private final PageFile page;
    private final Map<String, PageFile> files;

    private PageFiles(PageFile page, Map<String, PageFile> files) {
        this.page = page;
        this.files = Map.copyOf(files);
    }

    public static PageFiles load() {
        Map<String, PageFile> files = new HashMap<>();
        for (String name : PageModules.needed(MAIN, PageResource::script)) {
            files.put(name, PageFile.of("text/javascript", PageResource.script(name)));
        }
        String style = String.join(
                "\n", PageResource.style(), PageResource.text("css/live.css"), PageResource.text("css/review.css"));
        files.put("page.css", PageFile.of("text/css", style));
        return new PageFiles(PageFile.of("text/html", PageResource.text("live.html")), files);
    }

    /** The page itself. */
    public PageFile page() {
        return page;
    }

    /** One of the files that it loads, by its name. */
    public Optional<PageFile> named(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
