// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The help texts, which are resource files: they are written by hand, and a test checks them against the options. */
final class Help {

    private Help() {}

    static void print(String topic, OutputStream out) throws IOException {
        try (InputStream in = Help.class.getResourceAsStream("help/" + topic + ".txt")) {
            if (in == null) {
                throw new FileNotFoundException("help on " + topic);
            }
            in.transferTo(out);
        }
    }
}
