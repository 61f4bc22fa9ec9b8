package org.buranakan.platform.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A GET of one aggregate, whose path ends with a parameter that is named like the entity's key. A
 * caller that has the present version already gets 304, for the price of reading the version.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Versioned {
  /** The entity; it has an attribute {@code version}. */
  Class<?> value();

  /** Whether the method itself decides who may see it: then it is called first. */
  boolean decidesItself() default false;
}
