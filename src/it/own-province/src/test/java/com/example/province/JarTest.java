package com.example.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.povertyexit.rulebooks.Rulebooks;

/** What a user gets with the dependency. */
class JarTest {

    @Test
    void theJarHasTheLibraryAndItsLicenceAndNotTheAuditTool() throws IOException, URISyntaxException {
        Path jar = Path.of(Rulebooks.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("module-info.class", "META-INF/LICENSE");
            assertThat(names).noneMatch(name -> name.startsWith("org/povertyexit/audit/"));
        }
    }
}
