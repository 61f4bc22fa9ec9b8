package org.buranakan.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the checkout: found by walking up from the working directory. */
final class Checkout {
  private Checkout() {}

  static Path root() {
    var folder = Path.of("").toAbsolutePath();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return at;
      }
    }
    throw new IllegalStateException("No mvnw in " + folder + " or above: not inside the checkout");
  }

  /** What the build of this module left: the broker's jars, Keycloak, PostgreSQL unpacked. */
  static Path built(String what) {
    return root().resolve("deploy/local/target").resolve(what);
  }

  static Path require(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalStateException(path + " is missing: build first, with deploy/check or mvnw");
    }
    return path;
  }
}
