// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** A document of each kind that has no fixture in a file: plain text, transmissions, records and archives. */
final class Packs {

    static final List<String> KINDS = List.of(
            "text",
            "wire",
            "record",
            "json-lines",
            "json-array",
            "csv",
            "tsv",
            "zip",
            "tar",
            "gz",
            "zst",
            "warc",
            "arc",
            "mail",
            "mbox",
            "parquet");

    private static final String TEXT = """
            Title: Ferry stays in port
            Date: 2025-05-16
            By: Ona Quill

            PORT ELLERY (Lakeside Press) — “Nobody sails today,” said Ada Merrow, who runs the port.

            She told reporters on Friday that the storm would last until noon.
            """;

    private static final String RECORD =
            "{\"id\": \"%s\", \"title\": \"Ferry stays\", \"text\": \"“Nobody sails,” said Ada Merrow.\", \"date\": \"2025-05-16\"}";

    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";

    private static final String MAIL = """
            From: Ona Quill <ona.quill@port.example>
            Subject: =?utf-8?Q?Ferry_stays_in_=E2=80=9Cport=E2=80=9D?=
            Date: Fri, 16 May 2025 10:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            =E2=80=9CNobody sails today,=E2=80=9D said Ada Merrow.
            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PHA+4oCcTm9ib2R5IHNhaWxzLOKAnSBzYWlkIEFkYSBNZXJyb3cuPC9wPg==
            --b--
            """;

    private Packs() {}

    static byte[] of(String kind) {
        return switch (kind) {
            case "text" -> Archives.bytes(TEXT);
            case "wire" ->
                Archives.bytes(String.join(
                        "\r\n",
                        "\u0001abc0007 4 i 211 xyz 061",
                        "\u0002BC-Ferry,1st Ld,90",
                        "^Ferry stays in port<",
                        "^By ONA QUILL=",
                        "   PORT ELLERY (LP) _ “Nobody sails today,” said Ada Merrow.",
                        "   She left.",
                        "\u0003",
                        "LP-05-16-25 1003GMT",
                        "\u0004"));
            case "record" -> Archives.bytes(RECORD.formatted("a"));
            case "json-lines" -> Archives.bytes(RECORD.formatted("a") + "\n" + RECORD.formatted("b") + "\n");
            case "json-array" -> Archives.bytes("[" + RECORD.formatted("a") + ",\n" + RECORD.formatted("b") + "]");
            case "csv" -> Archives.bytes(table(","));
            case "tsv" -> Archives.bytes(table("\t"));
            case "zip" -> Archives.zip(files());
            case "tar" -> Archives.tar(files());
            case "gz" -> Archives.gzip(Archives.tar(files()));
            case "arc" ->
                Archives.bytes("filedesc://a.arc 0.0.0.0 20250516100000 text/plain 13\n1 0 Example\n\n"
                        + "https://port.example/a 127.0.0.1 20250516100000 text/plain "
                        + Archives.bytes(HTTP + TEXT).length + "\n" + HTTP + TEXT + "\n");
            case "mail" -> Archives.bytes(MAIL);
            case "mbox" ->
                Archives.bytes("From a@port.example Fri May 16 10:00:00 2025\n" + MAIL
                        + "\nFrom b@port.example Fri May 16 11:00:00 2025\n" + MAIL);
            case "parquet" -> ParquetTables.articles(CompressionCodecName.SNAPPY, Map.of());
            case "zst" -> Archives.zstd(Archives.bytes(TEXT));
            default ->
                Warc.file(
                        Warc.page("https://port.example/a", "text/html", Archives.bytes("<html><body><p>" + TEXT)),
                        Warc.page("https://port.example/b", "text/plain", Archives.bytes(TEXT)));
        };
    }

    private static String table(String by) {
        String row =
                String.join(by, "a", "\"Ferry, stays\"", "\"“Nobody sails,” said\nAda \"\"Merrow\"\".\"", "2025-05-16");
        return String.join(by, "id", "title", "text", "date") + "\r\n" + row + "\r\n" + row + "\r\n";
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("day/a.txt", Archives.bytes(TEXT));
        files.put("day/b.json", Archives.bytes(RECORD.formatted("b")));
        files.put("c.txt.gz", Archives.gzip(Archives.bytes(TEXT)));
        return files;
    }
}
