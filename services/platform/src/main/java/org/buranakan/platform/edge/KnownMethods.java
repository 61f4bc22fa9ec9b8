package org.buranakan.platform.edge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** The methods of the suite. All others are counted as one: anybody can invent a new one. */
@ApplicationScoped
public class KnownMethods {
  private static final String OTHER = "OTHER";

  private static final String REQUESTS = "http.server.requests";
  private static final String METHOD = "method";
  private static final Set<String> KNOWN =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

  private final MeterRegistry meters;

  KnownMethods(MeterRegistry meters) {
    this.meters = meters;
  }

  static boolean includes(HttpMethod method) {
    return KNOWN.contains(method.name());
  }

  /** What a method is called where it is written down. */
  public static String nameOf(HttpMethod method) {
    return includes(method) ? method.name() : OTHER;
  }

  /** For the header {@code Allow}. */
  static String all() {
    return String.join(", ", new TreeSet<>(KNOWN));
  }

  /** Counts what {@link #onlyKnown} leaves out. */
  void countOther(Duration lasted) {
    meters
        .timer(
            REQUESTS,
            METHOD,
            OTHER,
            "uri",
            "UNKNOWN",
            "outcome",
            "CLIENT_ERROR",
            "status",
            Integer.toString(405))
        .record(lasted);
  }

  /** Not renamed: the registry would keep each name that it was asked for. */
  @Produces
  @Singleton
  static MeterFilter onlyKnown() {
    return MeterFilter.deny(
        meter -> {
          var method = meter.getTag(METHOD);
          return method != null
              && meter.getName().equals(REQUESTS)
              && !method.equals(OTHER)
              && !KNOWN.contains(method);
        });
  }
}
