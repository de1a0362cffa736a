package org.povertyexit.peer;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/** Rules for Drools, compiled into its executable model. */
final class DroolsRules {
    private DroolsRules() {}

    static KieBase of(String file, KieBaseOption... options) {
        return new KieHelper()
                .addResource(ResourceFactory.newClassPathResource(file, DroolsRules.class), ResourceType.DRL)
                .build(ExecutableModelProject.class, options);
    }
}
