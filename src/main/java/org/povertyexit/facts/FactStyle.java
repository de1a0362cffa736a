package org.povertyexit.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How Immutables writes the facts: invisible, with JDK types only, and leaving no annotation in class files. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Generated.class})
@interface FactStyle {}
