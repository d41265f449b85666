// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

import java.util.Locale;

/**
 * The platform that native code must match; each vendor names its folders after platforms in its own way.
 *
 * @param system the operating system
 * @param processor by Java's name, such as {@code amd64} or {@code aarch64}
 */
public record Machine(OperatingSystem system, String processor) {

    /** The operating systems that all vendors support. */
    public enum OperatingSystem {
        LINUX,
        MAC,
        WINDOWS,
        OTHER
    }

    /** The one that this process runs on. */
    public static Machine here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        OperatingSystem system = name.startsWith("linux")
                ? OperatingSystem.LINUX
                : name.startsWith("mac")
                        ? OperatingSystem.MAC
                        : name.startsWith("windows") ? OperatingSystem.WINDOWS : OperatingSystem.OTHER;
        return new Machine(system, System.getProperty("os.arch", ""));
    }

    /** The processor, with the vendor's own name for Java's {@code amd64}. */
    public String processor(String amd64) {
        return processor.equals("amd64") || processor.equals("x86_64") ? amd64 : processor;
    }

    /** The operating system as vendors name their folders: {@code linux}, {@code win}, and this vendor's name for macOS. */
    public String system(String mac) {
        return switch (system) {
            case LINUX -> "linux";
            case MAC -> mac;
            case WINDOWS -> "win";
            case OTHER -> "other";
        };
    }
}
