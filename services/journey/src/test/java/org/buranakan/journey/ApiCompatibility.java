package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;

/**
 * What is released may only grow. Clients are generated, and one that was made for four words fails
 * on a fifth: answers keep to the words that they have, requests may learn new ones.
 */
final class ApiCompatibility {
  private ApiCompatibility() {}

  /** Every client of what is released can go on as it is. */
  static void verify(JsonNode released, JsonNode now) {
    assertThat(breaks(released, now))
        .as(
            "%s: clients in use would break; keep this as it was, and publish what has to be"
                + " different as /v2 beside it",
            released.at("/info/title").asText())
        .isEmpty();
  }

  static List<String> breaks(JsonNode released, JsonNode now) {
    var changed = OpenApiCompare.fromContents(WholeApi.of(released), WholeApi.of(now));
    var findings =
        new ApiPart("", changed)
            .all()
            .flatMap(
                part ->
                    ApiBreaks.of(part.changed()).stream()
                        .map(finding -> (part.place() + " " + finding).strip()))
            .distinct()
            .toList();
    if (changed.isIncompatible() && findings.isEmpty()) {
      throw new IllegalStateException("openapi-diff sees a break that has no name here");
    }
    return findings;
  }
}
