package org.povertyexit.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the site to target/site: every page is reached from the menu, and no link leads nowhere. */
class SiteTest {
    private static final Path WRITTEN = Path.of("target", "site");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]+)\"");
    private static final Site SITE = new Site();

    @BeforeAll
    static void writeIt() throws IOException {
        SITE.write(WRITTEN);
    }

    @Test
    void everyPageOfTheProjectIsOnItAndTheSitesOwnAreInTheMenu() {
        List<Path> papers = Paper.all().stream()
                .map(Paper::path)
                .filter(path -> !path.endsWith("PULL_REQUEST_TEMPLATE.md") && !path.equals(Site.MENU))
                .toList();
        assertThat(papers).contains(Path.of("README.md")).allMatch(SITE.sources()::contains);
        assertThat(papers)
                .filteredOn(path -> path.startsWith(Path.of("src", "site")))
                .isNotEmpty()
                .allMatch(SITE.inTheMenu()::contains);
    }

    @Test
    void everyListingOfTheRulesIsOnIt() throws IOException {
        try (Stream<Path> listings = Files.list(Path.of("src", "test", "resources", "rules"))) {
            assertThat(listings).isNotEmpty().allMatch(SITE.sources()::contains);
        }
    }

    @Test
    void everyPageHasAPlaceOfItsOwn() {
        assertThat(SITE.sources().stream().map(SitePage::place)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(SITE.sources()).isNotEmpty().allSatisfy(SiteTest::assertLinked);
    }

    private static void assertLinked(Path source) {
        Path page = WRITTEN.resolve(SitePage.place(source));
        List<String> links = LINK.matcher(new Paper(page).text())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .filter(link -> !link.contains("apidocs/")) // which javadoc makes, after the tests
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertLeads(page, link));
    }

    private static void assertLeads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        assertThat(target).isRegularFile();
        if (parts.length == 2) {
            assertThat(new Paper(target).text()).contains(" id=\"" + parts[1] + "\"");
        }
    }
}
