package com.example.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertyexit.facts.Household;

/** These tests run on the module path, where this system finds the library; the test kit is a module too. */
class ModulesTest {
    private static final String KIT = "org.povertyexit.testkit";

    @Test
    void theSystemAndTheLibraryAreModules() {
        assertThat(HouseholdCriteria.class.getModule().getName()).isEqualTo("com.example.system");
        assertThat(HouseholdCriteriaTest.class.getModule()).isEqualTo(HouseholdCriteria.class.getModule());
        assertThat(Household.class.getModule().getName()).isEqualTo("org.povertyexit");
    }

    /** Maven puts test dependencies on the class path; put on the module path, the kit is a module that reads the library. */
    @Test
    void theKitIsAModule() throws ClassNotFoundException {
        Path[] jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.endsWith(".jar"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(jars), ModuleFinder.of(), Set.of(KIT, "net.jqwik.api"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader(KIT);

        Class<?> laws = loader.loadClass(KIT + ".HouseholdLaws");
        assertThat(laws.getModule().getName()).isEqualTo(KIT);
        assertThat(laws.getModule().canRead(Household.class.getModule())).isTrue();
        assertThat(laws.getMethods()).extracting("name").contains("judge", "itAgreesWithTheReference");
    }
}
