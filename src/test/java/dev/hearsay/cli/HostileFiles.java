// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import dev.hearsay.TestArticles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of what arrives in a newsroom's in-tray: copy in odd shapes, and what is no copy at all. */
final class HostileFiles {

    /** Why each of these can't give claims, by the code of its failure. */
    static final Map<String, String> FAILURES = new TreeMap<>(Map.of(
            "bad/empty.txt", "empty",
            "bad/space.txt", "empty",
            "bad/binary.txt", "binary",
            "bad/german.txt", "not-english",
            "bad/figures.txt", "no-words",
            "bad/book.txt", "too-long",
            "bad/megabyte.txt", "too-long",
            "bad/page.txt", "no-body"));

    private static final String SAID = "“Nobody sails today,” said Ada Merrow, who runs the port of Lonsby.";

    private HostileFiles() {}

    /** Fills {@code folder}; each file below {@code good} holds the same quotation in another shape. */
    static void write(Path folder) throws IOException {
        Path good = Files.createDirectories(folder.resolve("good"));
        Path bad = Files.createDirectories(folder.resolve("bad"));
        text(good, "plain.txt", "The quay is shut.\n\n" + SAID + "\n");
        text(good, "crlf.txt", "Date: 2024-03-14\r\n\r\nThe quay is shut.\r\n\r\n" + SAID + "\r\n");
        text(good, "lone-cr.txt", "The quay is shut.\r\r" + SAID + "\r");
        text(good, "emoji.txt", "👍🏽 The quay is shut, e\u0301te\u0301. 👩‍👩‍👧\n\n" + SAID);
        text(good, "control.txt", "The quay\u0007 is shut.\u001a\n\n\u001b[31m" + SAID + "\n\f\n");
        text(good, "unbalanced.txt", "It is “so.\n\n" + SAID + "\n\n”” “‘“ \" ' «\n\n");
        text(good, "straight.txt", "The quay is shut.\n\n" + SAID.replaceAll("[“”]", "\""));
        text(good, "nested.txt", "“" + "‘“".repeat(200) + "\n\n" + SAID);
        text(good, "paragraphs.txt", "“One more point.\n\n".repeat(20) + "“The end,” said Ada Merrow.\n\n" + SAID);
        text(good, "no-stop.txt", "the quay is shut and ".repeat(300) + "\n\n" + SAID);
        text(good, "long-word.txt", "The quay is shut. " + "a".repeat(5_000) + "\n\n" + SAID);
        encoded(good, "windows.txt", "The quay is shut, for Zoë’s crew.\n\n" + SAID, Charset.forName("windows-1252"));
        encoded(good, "utf16.txt", "\uFEFFThe quay is shut.\n\n" + SAID, StandardCharsets.UTF_16LE);
        text(bad, "empty.txt", "");
        text(bad, "space.txt", " \n\n\t ");
        Files.write(bad.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 62, 0});
        text(bad, "german.txt", "Der Hafen blieb am Dienstag geschlossen, weil der Sturm nicht nachließ, sagte sie.");
        text(bad, "figures.txt", "12 34 — 56 %");
        text(bad, "book.txt", TestArticles.book(200_000));
        text(bad, "megabyte.txt", "The quay is shut and nobody sails. ".repeat(30_000));
        text(bad, "page.txt", "<!DOCTYPE html>\n<html><body><p>“Nobody sails,” she said.</p></body></html>");
        text(bad, "notes.md", "not an article");
    }

    private static void text(Path folder, String name, String text) throws IOException {
        encoded(folder, name, text, StandardCharsets.UTF_8);
    }

    private static void encoded(Path folder, String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
