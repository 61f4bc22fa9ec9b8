package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is published may only grow: consumers rely on every field, and events of former years are
 * replayed to consumers of today, so that they can't require what was added later.
 */
final class Compatibility {
  private Compatibility() {}

  /** All that is published still holds. What is new has to be recorded, by writing the baseline. */
  static void verify(Path baseline, SortedSet<EventField> now, boolean write) throws IOException {
    var published = Files.readAllLines(baseline).stream().map(EventField::parse).toList();
    assertThat(breaks(published, now))
        .as("events in use would break; publish another topic and type beside them")
        .isEmpty();
    if (write) {
      Files.write(baseline, now.stream().map(EventField::toString).toList());
    } else {
      assertThat(now)
          .as("what is not in %s; to publish it: deploy/check -Dcontracts=write", baseline)
          .isSubsetOf(published);
    }
  }

  static List<String> breaks(Collection<EventField> published, Collection<EventField> now) {
    var before = byPlace(published);
    var after = byPlace(now);
    var broken =
        published.stream()
            .filter(field -> !field.equals(after.get(field.place())))
            .map(field -> field + becomes(after.get(field.place())));
    var demanded =
        now.stream()
            .filter(field -> !before.containsKey(field.place()))
            .filter(field -> before.containsKey(field.parent()) && !field.optional())
            .map(field -> field + " is new, and older events lack it");
    return Stream.concat(broken, demanded).toList();
  }

  private static String becomes(@Nullable EventField after) {
    return after == null ? " is gone" : " is now " + after.presence() + " " + after.type();
  }

  private static Map<String, EventField> byPlace(Collection<EventField> fields) {
    return fields.stream().collect(Collectors.toMap(EventField::place, Function.identity()));
  }
}
