package org.povertyexit.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** One test method, run by itself; it ends with the first failure of what it makes. */
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
        LauncherDiscoveryRequest test = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectUniqueId(id))
                .build();
        launcher.execute(LauncherExecutionRequestBuilder.request(test)
                .listeners(first)
                .cancellationToken(first.enough)
                .build());
        return first.failure;
    }

    private static final class FirstFailure implements TestExecutionListener {
        private final CancellationToken enough = CancellationToken.create();
        private @Nullable Throwable failure;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (failure == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
                failure = result.getThrowable().orElseGet(() -> new AssertionError(test.getDisplayName()));
                enough.cancel();
            }
        }
    }
}
