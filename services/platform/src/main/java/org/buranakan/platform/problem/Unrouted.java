package org.buranakan.platform.problem;

import io.vertx.core.Vertx;

/**
 * What is refused before its route is found would have its metric (and its span) named by the path
 * as it came: without end, and perhaps by somebody's name.
 */
final class Unrouted {
  private static final String ROUTE = "UrlPathTemplate"; // where Quarkus puts it, and looks for it
  private static final String NONE = "/unknown";

  private Unrouted() {}

  static void name() {
    var context = Vertx.currentContext();
    if (context != null && context.getLocal(ROUTE) == null) {
      context.putLocal(ROUTE, NONE);
    }
  }
}
