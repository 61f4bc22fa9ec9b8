package org.buranakan.journey.attack.aim;

import java.util.Locale;

/** A way to hurt a service. It ends when it has tried all that it knows, or when time is over. */
@FunctionalInterface
public interface Recipe {
  void attack(Target target) throws Exception;

  /** As the class is called. */
  default String name() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
