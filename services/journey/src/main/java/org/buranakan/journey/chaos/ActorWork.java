package org.buranakan.journey.chaos;

import java.util.UUID;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.chaos.Finding.Kind;

/**
 * Registers actors and corrects each many times: long sequences of one aggregate, which nobody else
 * changes. So every answer is known, and a command without one is looked into: what it did, or not,
 * is where the next one goes on.
 */
final class ActorWork implements Work {
  private static final int CORRECTIONS = 60;
  private static final String OFFICER = "songkhla-officer";
  private static final String SERVICE = "actor-registry";

  private final Commands commands;
  private final Ledger ledger;

  ActorWork(Commands commands, Ledger ledger) {
    this.commands = commands;
    this.ledger = ledger;
  }

  @Override
  public void tell() {
    var said = "ชุมชน " + UUID.randomUUID();
    var actor =
        commands.post(
            OFFICER,
            SERVICE,
            "/v1/actors",
            """
            {"kind": "network", "sector": "community", "province": "TH-90", "name": {"th": "%s"}}"""
                .formatted(said));
    var version = requireKnown(actor, said, 0, true);
    var certain = true; // until a command of ours may still come late
    for (var i = 0; i < CORRECTIONS; i++) {
      var name = said + " " + i;
      try {
        version = requireKnown(correct(actor.id(), name), name, version, certain);
      } catch (Unanswered unknown) {
        certain = false;
        version = Math.max(version, look(actor.id()));
      } catch (Refused refused) {
        if (certain || !refused.isConflict()) {
          throw refused;
        }
      }
    }
  }

  private Answer correct(String id, String name) {
    return commands.put(
        OFFICER,
        SERVICE,
        "/v1/actors/" + id,
        """
        {"sector": "community", "name": {"th": "%s"}, "districts": [], "identifiers": []}"""
            .formatted(name));
  }

  private long look(String id) {
    return commands.get(OFFICER, SERVICE, "/v1/actors/" + id).body().path("version").asLong();
  }

  private long requireKnown(Answer answer, String name, long before, boolean certain) {
    var version = answer.body().path("version").asLong();
    var follows = certain ? version == before + 1 : version > before;
    if (!follows || !answer.text("/name/th").equals(name)) {
      ledger.find(
          new Finding(
              Kind.ANSWER,
              "after version %d, with the name “%s”: %s".formatted(before, name, answer.body())));
    }
    return version;
  }
}
