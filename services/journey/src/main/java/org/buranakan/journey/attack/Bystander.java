package org.buranakan.journey.attack;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.buranakan.journey.Api;
import org.buranakan.journey.Api.Answer;
import org.buranakan.local.Suite;

/** An officer and a facilitator of Khon Kaen, who read and write at all services in peace. */
final class Bystander {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PACE = Duration.ofMillis(400);
  private static final String PROVINCE = "TH-40";
  private static final String OFFICER = "khonkaen-officer";
  private static final String FACILITATOR = "khonkaen-facilitator";

  private final Api api;
  private int said;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  Bystander(Suite suite) {
    this.api = new Api(suite, PATIENCE, name -> name);
  }

  /** Begins to read and to write; whoever is refused, because a service has no room, asks again. */
  List<Pulse> begin() {
    var pulses = new ArrayList<Pulse>();
    read(pulses, "actor-registry", "/v1/actors?province=" + PROVINCE);
    read(pulses, "dialogue-sessions", "/v1/tracks?province=" + PROVINCE);
    read(pulses, "agreements", "/v1/agreements?province=" + PROVINCE);
    read(pulses, "drr-kpis", "/v1/provinces/" + PROVINCE + "/scorecard?fiscalYear=2025");
    read(pulses, "igm-instruments", "/v1/instruments?province=" + PROVINCE);
    write(pulses, "actor-registry", this::register);
    write(pulses, "drr-kpis", this::report);
    write(pulses, "igm-instruments", this::complain);
    write(pulses, "dialogue-sessions", this::openTrack);
    return pulses;
  }

  private void read(List<Pulse> pulses, String service, String path) {
    pulse(pulses, service + " GET " + path, () -> api.get(OFFICER, service, path));
  }

  private void write(List<Pulse> pulses, String service, Supplier<Answer> call) {
    pulse(pulses, service + " POST", call);
  }

  private void pulse(List<Pulse> pulses, String name, Supplier<Answer> call) {
    pulses.add(new Pulse(name, PACE, () -> isGood(name, call)));
  }

  private boolean isGood(String name, Supplier<Answer> call) {
    try {
      var answer = call.get();
      if (answer.status() >= 300 && answer.status() != 503) {
        refused.add(name + " was answered " + answer.status() + " " + answer.text("/detail"));
      }
      return answer.status() < 500;
    } catch (UncheckedIOException | IllegalStateException away) {
      return false;
    }
  }

  /** What it did not get, though it should, since it was asked the last time. */
  List<String> refused() {
    var all = List.copyOf(refused);
    refused.removeAll(all);
    return all;
  }

  private Answer register() {
    return api.post(
        OFFICER,
        "actor-registry",
        "/v1/actors",
        """
        {"kind": "network", "sector": "community", "province": "TH-40", "name": {"th": "ชุมชน %s"}}"""
            .formatted(UUID.randomUUID()));
  }

  /** Of many years in turn: nobody corrects one figure all day. */
  private Answer report() {
    said++;
    return api.post(
        OFFICER,
        "drr-kpis",
        "/v1/readings",
        """
        {"variable": "A-2.count", "province": "TH-40", "year": %d, "value": %d, "source": {"name": "ปภ."}}"""
            .formatted(2010 + said % 15, said / 15));
  }

  private Answer complain() {
    return api.post(
        OFFICER,
        "igm-instruments",
        "/v1/bottlenecks",
        """
        {"province": "TH-40", "title": {"th": "ไม่ชัดว่าใครมีอำนาจ"}, "kind": "authority-unclear"}""");
  }

  private Answer openTrack() {
    return api.post(
        FACILITATOR,
        "dialogue-sessions",
        "/v1/tracks",
        """
        {"theme": "transport", "province": "TH-40", "cadenceDays": 30,
         "title": {"th": "ขนส่งมวลชน", "en": "Public transport"}}""");
  }
}
