package org.povertyexit.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** One test method, run by itself; it fails with the first failure of what it makes. */
final class ListedTest extends AbstractTestUnit {
    private final Launcher launcher;
    private final String id;

    ListedTest(Launcher launcher, Class<?> type, String id) {
        super(new Description(id, type));
        this.launcher = launcher;
        this.id = id;
    }

    @Override
    public void execute(ResultCollector collector) {
        collector.notifyStart(getDescription());
        Throwable failure = failure();
        if (failure == null) {
            collector.notifyEnd(getDescription());
        } else {
            collector.notifyEnd(getDescription(), failure);
        }
    }

    private @Nullable Throwable failure() {
        FirstFailure first = new FirstFailure();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectUniqueId(id))
                        .build(),
                first);
        return first.failure;
    }

    private static final class FirstFailure implements TestExecutionListener {
        private @Nullable Throwable failure;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (failure == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
                failure = result.getThrowable().orElseGet(() -> new AssertionError(test.getDisplayName()));
            }
        }
    }
}
