package org.buranakan.platform.caller;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The row of the table of authority that an operation stands under: {@link Gate} looks it up. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Allowed {
  Action value();
}
