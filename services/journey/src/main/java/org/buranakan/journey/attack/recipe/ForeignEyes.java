package org.buranakan.journey.attack.recipe;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.buranakan.journey.Cast;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** What an answer tells to whom it should not: by its status, its addresses, or from a cache. */
final class ForeignEyes implements Recipe {
  private static final String REGISTRY = "actor-registry";
  private static final String OFFICER = "songkhla-officer";
  private static final String STRANGER = "khonkaen-facilitator";
  private static final String HOST = "stranger.example";

  @Override
  public void attack(Target target) throws IOException {
    askWhetherItChanged(target);
    askInTheNameOfAnotherHost(target);
    keepAPerson(target);
  }

  /** Only who may read a document learns that it is as it was. */
  private static void askWhetherItChanged(Target target) {
    var account = target.api().account("psu-representative");
    var appointed =
        target.send(
            Call.post(
                    REGISTRY,
                    "/v1/appointments",
                    "{\"actorId\": \"%s\", \"representative\": \"%s\"}"
                        .formatted(Cast.id("AC026"), account))
                .as(OFFICER));
    var bottleneck =
        target.send(
            Sample.of("igm-instruments")
                .call()
                .with(Sample.of("igm-instruments").json(target, "ก")));
    var documents =
        List.of(
            Call.get(REGISTRY, "/v1/appointments/" + appointed.json().path("id").asText()),
            Call.get("agreements", new Negotiation(target).draft()),
            Call.get(
                "igm-instruments", "/v1/bottlenecks/" + bottleneck.json().path("id").asText()));
    for (var document : documents) {
      var tag = target.send(document.as(OFFICER)).header("ETag");
      for (var known : List.of(tag, "*", "\"1\"", "\"1\", \"2\", \"3\", \"4\"")) {
        requireUntold(target, document.with("If-None-Match", known));
        requireUntold(target, document.as(STRANGER).with("If-None-Match", known));
      }
    }
  }

  private static void requireUntold(Target target, Call call) {
    var reply = target.send(call);
    if (reply.status() == 304) {
      target.find(Kind.ACCEPTED, call + " was answered 304");
    }
  }

  /** Links are followed with tokens: they lead to nobody else. */
  private static void askInTheNameOfAnotherHost(Target target) throws IOException {
    var body = Sample.of(REGISTRY).json(target, "ก").getBytes(UTF_8);
    for (var stranger :
        List.of(
            "Host: " + HOST,
            "Host: localhost\r\nX-Forwarded-Host: " + HOST,
            "Host: localhost\r\nForwarded: host=" + HOST + ";proto=https",
            "Host: localhost\r\nX-Forwarded-Prefix: //" + HOST,
            "Host: localhost\r\nX-Original-URL: http://" + HOST + "/")) {
      var bearer = target.bearer(OFFICER);
      var list =
          "GET /v1/actors?limit=1 HTTP/1.1\r\n%s\r\nAuthorization: %s\r\nConnection: close\r\n\r\n";
      var command =
          "POST /v1/actors HTTP/1.1\r\n%s\r\nAuthorization: %s\r\nConnection: close\r\n"
              + "Content-Type: application/json\r\nContent-Length: "
              + body.length
              + "\r\n\r\n"
              + new String(body, ISO_8859_1);
      for (var request : List.of(list, command)) {
        var received = target.sendRaw(REGISTRY, request.formatted(stranger, bearer));
        if (received
            .lines()
            .takeWhile(line -> !line.isEmpty())
            .anyMatch(line -> line.contains(HOST))) {
          target.find(
              Kind.WRONG, "an answer to “%s” leads there".formatted(stranger.replace("\r\n", "⏎")));
        }
      }
    }
  }

  /** What is told of a person is kept by nobody on the way. */
  private static void keepAPerson(Target target) {
    var registered =
        target.send(
            Call.post(
                    REGISTRY,
                    "/v1/actors",
                    """
                    {"kind": "person", "sector": "community", "province": "TH-90", "name": {"th": "สมหญิง ทดสอบ"},
                     "processing": {"purpose": {"th": "งาน"}, "legalBasis": "public-task"}}""")
                .as(OFFICER));
    var path = "/v1/actors/" + registered.json().path("id").asText();
    for (var read : List.of(path, path + "/personal-data")) {
      for (var user : List.of(OFFICER, "data-protection-officer")) {
        var call = Call.get(REGISTRY, read).as(user);
        var reply = target.send(call);
        if (reply.isTaken() && !reply.header("Cache-Control").contains("no-store")) {
          target.find(
              Kind.WRONG, call + " may be kept: Cache-Control " + reply.header("Cache-Control"));
        }
      }
    }
  }
}
