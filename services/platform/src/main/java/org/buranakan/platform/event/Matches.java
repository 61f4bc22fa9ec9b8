package org.buranakan.platform.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that a text in events always matches as a whole. Only the schemas of events
 * say so: in the OpenAPI files, a pattern that an answer did not have when it was released counts
 * as a break.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Matches {
  String value();
}
