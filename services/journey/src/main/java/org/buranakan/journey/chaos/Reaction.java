package org.buranakan.journey.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.StreamSupport;

/**
 * What one service does because of another's event.
 *
 * @param effects the events by which it shows, any of them
 * @param calls how often the event calls for it, as its payload says
 * @param again whether each event of the same aggregate calls for it, and not only the first: what
 *     an alarm opened is not opened again while it stands
 */
record Reaction(String cause, Set<String> effects, ToIntFunction<JsonNode> calls, boolean again) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static final List<Reaction> ALL =
      List.of(
          new Reaction(
              "session.concluded",
              Set.of("agreement.drafted"),
              event -> any(event.at("/session/consensus"), "/reached"),
              true),
          new Reaction("kpi.off-track", Set.of("bottleneck.opened"), _ -> 1, false),
          new Reaction(
              "kpi.off-track", Set.of("track.follow-up-called", "track.opened"), _ -> 1, false),
          new Reaction(
              "instrument.in-force",
              Set.of("actor.mandate-recorded"),
              event -> event.at("/instrument/mandate").isObject() ? 1 : 0,
              true),
          new Reaction(
              "agreement.in-force",
              Set.of("kpi.defined", "kpi.linked"),
              event -> count(event.at("/agreement/commitments"), "/kpi/indicatorCode"),
              true),
          new Reaction("standard.adopted", Set.of("indicator.defined"), _ -> 1, true));

  static int callsOf(String type, String payload) {
    var reaction = ALL.stream().filter(one -> one.cause.equals(type)).findFirst();
    try {
      return reaction.isEmpty() ? 0 : reaction.get().calls.applyAsInt(JSON.readTree(payload));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event that is no JSON: " + payload, e);
    }
  }

  private static int any(JsonNode items, String pointer) {
    return StreamSupport.stream(items.spliterator(), false)
            .anyMatch(item -> item.at(pointer).asBoolean())
        ? 1
        : 0;
  }

  private static int count(JsonNode items, String pointer) {
    return (int)
        StreamSupport.stream(items.spliterator(), false)
            .filter(item -> item.at(pointer).isTextual())
            .count();
  }
}
