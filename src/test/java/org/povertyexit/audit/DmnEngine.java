package org.povertyexit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.povertyexit.clause.Level;

/** Another engine, Apache KIE, with a model in DMN. */
final class DmnEngine {
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnEngine(String xml) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        assertThat(model.getMessages()).isEmpty();
    }

    /** The same, refusing inputs and results that are not of the types that the model says. */
    DmnEngine checkingTypes() {
        ((DMNRuntimeImpl) runtime).setOption(new RuntimeTypeCheckOption(true));
        return this;
    }

    DMNResult evaluate(Level level, Map<String, Object> subject, List<String> decisions) {
        DMNContext context = runtime.newContext();
        context.set(DmnClause.subject(level), subject);
        return runtime.evaluateByName(model, context, decisions.toArray(String[]::new));
    }

    /** What one decision comes to. */
    Object decide(Level level, Map<String, Object> subject, String decision) {
        return evaluate(level, subject, List.of(decision))
                .getDecisionResultByName(decision)
                .getResult();
    }
}
