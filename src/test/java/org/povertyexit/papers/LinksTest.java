package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link to a file of the project leads somewhere. */
class LinksTest {

    static List<Paper> papers() {
        return Paper.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void linkedFilesExist(Paper paper) {
        Path folder = paper.path().toAbsolutePath().getParent();
        assertThat(paper.find("\\]\\(([^)\\s]+)\\)"))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> assertThat(target(folder, link)).exists());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void linkedHeadingsExist(Paper paper) {
        Path folder = paper.path().toAbsolutePath().getParent();
        assertThat(paper.find("\\]\\(([^)\\s]+#[^)\\s]+)\\)"))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> assertThat(new Paper(target(folder, link)).find("\n#+ ([^\n]*)"))
                        .anyMatch(heading -> anchor(heading).equals(link.split("#", 2)[1])));
    }

    private static Path target(Path folder, String link) {
        return folder.resolve(link.split("#", 2)[0]).normalize();
    }

    /** The name by which links name a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit} -]", "")
                .replace(' ', '-');
    }
}
