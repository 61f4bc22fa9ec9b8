package org.buranakan.journey.attack.recipe;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/**
 * A body as full as it may be of list items with nothing in them, each of which lacks something.
 */
final class EndlessLists implements Recipe {
  private static final int AT_ONCE = 16;
  private static final int SIZE = 250_000;
  private static final String NOBODY = "018fb5d5-3b00-7000-8000-000000000000";

  private static final Map<Call, List<String>> LISTS =
      Map.of(
          Call.of("actor-registry", "POST", "/v1/mechanism-advice").as("songkhla-officer"),
          List.of(
              "{'members': [%s]}",
              "{'particulars': {'riskReductionCommittee': {'units': [%s]}}}",
              "{'particulars': {'riskReductionCommittee': {'units': [{'memberIds': [%s]}]}}}"),
          Call.of("actor-registry", "POST", "/v1/actors").as("songkhla-officer"),
          List.of("{'contacts': [%s]}", "{'identifiers': [%s]}", "{'districts': [%s]}"),
          Call.of("dialogue-sessions", "POST", "/v1/tracks/" + NOBODY + "/sessions")
              .as("songkhla-facilitator"),
          List.of("{'agenda': [%s]}"),
          Call.of("agreements", "POST", "/v1/standards").as("songkhla-facilitator"),
          List.of("{'levels': [%s]}"),
          Call.of("igm-instruments", "POST", "/v1/instruments").as("songkhla-officer"),
          List.of("{'researchAndCapacity': {'beneficiaryIds': [%s]}}"));

  @Override
  public void attack(Target target) {
    LISTS.forEach(
        (call, bodies) -> {
          for (var body : bodies) {
            for (var item : List.of("{}", "null", "''")) {
              attack(target, call, body.formatted(items(item)));
            }
          }
        });
  }

  private static void attack(Target target, Call call, String body) {
    if (target.hasTime()) {
      var full = call.with(body.replace('\'', '"'));
      target.sendRefused(full);
      target.sendAtOnce(Collections.nCopies(AT_ONCE, full));
    }
  }

  private static String items(String item) {
    return String.join(",", Collections.nCopies(SIZE / (item.length() + 1), item));
  }
}
