package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.Cast;
import org.buranakan.local.Suite;

/** Measures how long a service takes until a command is acknowledged and its event is told. */
final class Probe {
  static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration AGAIN = Duration.ofMillis(50);

  private final Injector injector;
  private final Tail tail;
  private final Commands commands;
  private final String draft;

  /** The draft of an agreement is what agreements are probed with. */
  Probe(Suite suite, Injector injector, Tail tail, Ledger ledger, String draft) {
    this.injector = injector;
    this.tail = tail;
    this.commands = new Commands(suite, this::spared, ledger);
    this.draft = draft;
  }

  /** A client that is balanced over replicas does not meet the one that is away. */
  private String spared(String service) {
    var spared = injector.spared(service);
    return spared.isEmpty() ? service : spared.getFirst();
  }

  /** From now until the service works again, from end to end; empty if it doesn't. */
  Optional<Duration> recovery(String service) {
    var begin = System.nanoTime();
    var end = begin + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        var answer = say(service);
        var collection = collection(service);
        var version = answer.body().path("version").asLong();
        return tail.await(Aggregate.of(collection, answer.id()), version, end)
            ? Optional.of(Duration.ofNanos(System.nanoTime() - begin))
            : Optional.empty();
      } catch (Unanswered away) {
        LockSupport.parkNanos(AGAIN.toNanos());
      }
    }
    return Optional.empty();
  }

  private Answer say(String service) {
    return switch (service) {
      case "actor-registry" -> InstrumentWork.registerActor(commands, "community");
      case "dialogue-sessions" -> DialogueWork.openTrack(commands);
      case "agreements" -> revise();
      case "drr-kpis" -> KpiWork.defineIndicator(commands, "TH-90");
      case "igm-instruments" -> InstrumentWork.reportBottleneck(commands);
      default -> throw new IllegalArgumentException(service);
    };
  }

  private static String collection(String service) {
    return switch (service) {
      case "actor-registry" -> "actors";
      case "dialogue-sessions" -> "tracks";
      case "drr-kpis" -> "indicators";
      case "igm-instruments" -> "bottlenecks";
      default -> service;
    };
  }

  private Answer revise() {
    return commands.put(
        "songkhla-facilitator",
        "agreements",
        "/v1/agreements/" + draft,
        """
        {"title": {"th": "ข้อตกลง"}, "text": {"th": "ร่าง"},
         "parties": [{"actorId": "%s"}, {"actorId": "%s"}]}"""
            .formatted(Cast.id("AC026"), Cast.id("AC093")));
  }
}
