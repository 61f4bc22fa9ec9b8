package org.buranakan.platform.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names an event {@code <aggregate>.<what-happened>}, such as {@code actor.registered}. The
 * CloudEvents type, the schema and the topic follow from it, so it never changes once published.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
  String value();
}
