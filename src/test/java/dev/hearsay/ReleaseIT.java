// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What Maven Central requires of a bundle, without signatures; {@code mvn -Prelease verify} makes and checks it. */
@EnabledIfSystemProperty(named = "hearsay.release", matches = ".+", disabledReason = "only with -Prelease")
class ReleaseIT {

    private static final String BUILT = System.getProperty("hearsay.release");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void thePomStatesIt(String field) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        String value = XPathFactory.newInstance().newXPath().evaluate("/project/" + field, document);
        assertThat(value).isNotBlank();
    }

    @Test
    void theSourcesAndTheJavadocAreBeside() throws IOException {
        assertThat(names("", "^dev/hearsay/.*\\.class$")).contains("dev/hearsay/Hearsay.class");
        assertThat(names("-sources", "^dev/hearsay/.*\\.java$"))
                .contains("dev/hearsay/Hearsay.java", "dev/hearsay/spark/ClaimsDataset.java");
        assertThat(names("-javadoc", "^dev/hearsay/.*\\.html$"))
                .contains("dev/hearsay/Hearsay.html", "dev/hearsay/spark/ClaimsDataset.html");
    }

    private static List<String> names(String classifier, String pattern) throws IOException {
        try (ZipFile jar = new ZipFile(BUILT + classifier + ".jar")) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches(pattern))
                    .toList();
        }
    }
}
