// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NativeFoldersTest {

    private static final Path CACHE = Path.of("/home/merrow/.cache/hearsay/native");

    private final Properties properties = new Properties();

    NativeFoldersTest() {
        properties.setProperty("user.home", "/home/merrow");
    }

    @Test
    void theUsersCacheServesWhereNothingIsNamed() {
        assertThat(NativeFolders.lasting(properties, Map.of())).containsExactly(CACHE);
    }

    @Test
    void whatIsNamedComesFirstAndThePropertyWinsOverTheEnvironment() {
        Map<String, String> environment = Map.of("HEARSAY_NATIVE", "/opt/native");
        assertThat(NativeFolders.lasting(properties, environment)).containsExactly(Path.of("/opt/native"), CACHE);
        properties.setProperty("hearsay.native", "/srv/native");
        assertThat(NativeFolders.lasting(properties, environment)).containsExactly(Path.of("/srv/native"), CACHE);
    }

    @Test
    void theCacheIsWhereTheDesktopSaysUnlessThatIsRelative() {
        assertThat(NativeFolders.lasting(properties, Map.of("XDG_CACHE_HOME", "/var/cache/merrow")))
                .containsExactly(Path.of("/var/cache/merrow/hearsay/native"));
        assertThat(NativeFolders.lasting(properties, Map.of("XDG_CACHE_HOME", "cache")))
                .containsExactly(CACHE);
    }

    @Test
    void anEmptyNameIsNone() {
        assertThat(NativeFolders.lasting(properties, Map.of("HEARSAY_NATIVE", "", "XDG_CACHE_HOME", "")))
                .containsExactly(CACHE);
    }
}
