// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.intake;

import static dev.hearsay.intake.Archives.bytes;

/** Web archives of test pages. */
public final class Warc {

    private Warc() {}

    public static byte[] file(byte[]... records) {
        return Read.join(records);
    }

    /** A record of a type; {@code headers} end with a line break each. */
    public static byte[] record(String type, String headers, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\n" + headers
                + "WARC-Record-ID: <urn:uuid:0d3a2bb4-7d9a-4f4e-8c53-5d0c4d4a3e10>\r\nWARC-Date: 2025-05-16T10:00:00Z\r\n"
                + "Content-Length: " + block.length + "\r\n\r\n";
        return Read.join(bytes(head), block, bytes("\r\n\r\n"));
    }

    /** A response; {@code headers} end with a line break each. */
    public static byte[] response(String url, String status, String headers, byte[] body) {
        return record(
                "response",
                "WARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=response\r\n",
                Read.join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
    }

    public static byte[] page(String url, String type, byte[] body) {
        return response(url, "200 OK", "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n", body);
    }
}
