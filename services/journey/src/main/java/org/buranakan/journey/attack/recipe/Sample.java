package org.buranakan.journey.attack.recipe;

import java.util.Locale;
import java.util.Map;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Target;

/**
 * What can be said to a service, as somebody who may, with a place for any text that people read.
 */
record Sample(String service, String path, String user, String format) {
  private static final Map<String, Sample> ALL =
      Map.of(
          "actor-registry",
          new Sample(
              "actor-registry",
              "/v1/actors",
              "songkhla-officer",
              """
              {"kind": "network", "sector": "community", "province": "TH-90", "name": {"th": "%s"}}"""),
          "dialogue-sessions",
          new Sample(
              "dialogue-sessions",
              "/v1/tracks",
              "songkhla-facilitator",
              """
              {"theme": "transport", "province": "TH-90", "cadenceDays": 30, "title": {"th": "%s"}}"""),
          "agreements",
          new Sample(
              "agreements",
              "/v1/agreements",
              "songkhla-facilitator",
              """
              {"sessionId": "%s"}"""),
          "drr-kpis",
          new Sample(
              "drr-kpis",
              "/v1/indicators",
              "songkhla-officer",
              """
              {"code": "attack-@", "name": {"th": "%s"}, "unit": "times", "better": "lower",
               "province": "TH-90"}"""),
          "igm-instruments",
          new Sample(
              "igm-instruments",
              "/v1/bottlenecks",
              "songkhla-officer",
              """
              {"province": "TH-90", "title": {"th": "%s"}, "kind": "authority-unclear"}"""));

  static Sample of(String service) {
    var sample = ALL.get(service);
    if (sample == null) {
      throw new IllegalArgumentException("nothing to say to " + service);
    }
    return sample;
  }

  /** As it should be said, each time anew. */
  String json(Target target, String text) {
    var number = Long.toString(target.random().nextLong(1L << 40), 36).toLowerCase(Locale.ROOT);
    return format.formatted(text).replace("@", number);
  }

  Call call() {
    return Call.of(service, "POST", path).as(user);
  }

  /** The head of such a request, for a body that is written by hand. */
  String begun(String bearer, String length) {
    return """
    POST %s HTTP/1.1\r
    Host: localhost\r
    Authorization: %s\r
    Content-Type: application/json\r
    %s\r
    \r
    """
        .formatted(path, bearer, length);
  }
}
