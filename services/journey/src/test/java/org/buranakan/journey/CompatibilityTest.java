package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityTest {
  private static final String SHARED =
      """
      {"type": "object", "required": ["th"], "properties": {"th": {"type": "string"}, "en": {"type": "string"}}}""";
  private static final String SIGNED =
      """
      {"type": "object", "required": ["id", "parties"], "properties": {
        "id": {"type": "string", "format": "uuid"},
        "kind": {"const": "agreement"},
        "status": {"enum": ["open", "draft"]},
        "title": {"description": "its name", "allOf": [{"$ref": "../text"}]},
        "parties": {"type": "array", "items": {"type": "object", "required": ["share"], "properties": {
          "share": {"type": "number"}}}}}}""";

  @Test
  void the_fields_are_read_through_references_and_lists() {
    assertThat(signed(SIGNED))
        .extracting(EventField::toString)
        .containsExactly(
            "agreement.signed $ each object",
            "agreement.signed $.id required string uuid",
            "agreement.signed $.kind optional agreement",
            "agreement.signed $.parties required array",
            "agreement.signed $.parties[] each object",
            "agreement.signed $.parties[].share required number",
            "agreement.signed $.status optional draft|open",
            "agreement.signed $.title optional object",
            "agreement.signed $.title.en optional string",
            "agreement.signed $.title.th required string");
  }

  @Test
  void a_line_is_read_as_it_was_written() {
    assertThat(signed(SIGNED))
        .allSatisfy(field -> assertThat(EventField.parse(field.toString())).isEqualTo(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"id\": {\"type\": \"string\", \"format\": \"uuid\"},; ; $.id required string uuid is gone",
        "\"number\"; \"string\"; $.parties[].share required number is now required string",
        "\"format\": \"uuid\"; \"format\": \"uri\"; $.id required string uuid is now required string uri",
        "\"draft\"]; \"draft\", \"done\"]; $.status optional draft|open is now optional done|draft|open",
        "\"agreement\"; \"pact\"; $.kind optional agreement is now optional pact",
        "\"parties\"]; \"parties\", \"kind\"]; $.kind optional agreement is now required agreement",
        ", \"parties\"]; ]; $.parties required array is now optional array",
        "[\"share\"]; []; $.parties[].share required number is now optional number",
        "../text; ../other; $.title optional object is now optional any"
      })
  void a_change_of_what_is_published_breaks(String part, String instead, String finding) {
    assertThat(Compatibility.breaks(signed(SIGNED), signed(changed(part, instead))))
        .contains("agreement.signed " + finding);
  }

  @Test
  void a_new_required_field_breaks() {
    var now =
        changed("\"share\"]", "\"share\", \"id\"]")
            .replace("\"share\": {", "\"id\": {}, \"share\": {");

    assertThat(Compatibility.breaks(signed(SIGNED), signed(now)))
        .containsExactly(
            "agreement.signed $.parties[].id required any is new, and older events lack it");
  }

  @Test
  void an_event_that_is_gone_breaks() {
    var both = new TreeSet<>(signed(SIGNED));
    both.addAll(fields("agreement.ended", SIGNED));

    assertThat(Compatibility.breaks(both, signed(SIGNED)))
        .hasSize(10)
        .allMatch(finding -> finding.startsWith("agreement.ended"));
  }

  @Test
  void a_new_optional_field_is_fine_whatever_it_requires() {
    var now = changed("\"kind\":", "\"subtitle\": {\"$ref\": \"../text\"}, \"kind\":");

    assertThat(signed(now)).hasSize(13);
    assertThat(Compatibility.breaks(signed(SIGNED), signed(now))).isEmpty();
  }

  @Test
  void a_new_event_is_fine() {
    var both = new TreeSet<>(signed(SIGNED));
    both.addAll(fields("agreement.ended", SIGNED));

    assertThat(Compatibility.breaks(signed(SIGNED), both)).isEmpty();
  }

  @Test
  void a_word_that_would_be_read_over_is_refused() {
    assertThatThrownBy(() -> signed(changed("\"const\": \"agreement\"", "\"oneOf\": []")))
        .hasMessageContaining("oneOf");
  }

  @Test
  void what_is_new_is_recorded_only_if_asked_for(@TempDir Path folder) throws IOException {
    var baseline = Files.createFile(folder.resolve("published.txt"));

    assertThatThrownBy(() -> Compatibility.verify(baseline, signed(SIGNED), false))
        .hasMessageContaining("-Dcontracts=write");
    Compatibility.verify(baseline, signed(SIGNED), true);
    Compatibility.verify(baseline, signed(SIGNED), false);
  }

  @Test
  void what_breaks_is_not_recorded_even_if_asked_for(@TempDir Path folder) throws IOException {
    var baseline = Files.createFile(folder.resolve("published.txt"));
    Compatibility.verify(baseline, signed(SIGNED), true);
    var before = Files.readString(baseline);

    var now = signed(changed("\"number\"", "\"integer\""));
    assertThatThrownBy(() -> Compatibility.verify(baseline, now, true))
        .hasMessageContaining("$.parties[].share required number is now required integer");
    assertThat(Files.readString(baseline)).isEqualTo(before);
  }

  private static String changed(String part, String instead) {
    assertThat(SIGNED).containsOnlyOnce(part);
    return SIGNED.replace(part, instead == null ? "" : instead);
  }

  private static SortedSet<EventField> signed(String schema) {
    return fields("agreement.signed", schema);
  }

  private static SortedSet<EventField> fields(String event, String schema) {
    return EventFields.of(
        event,
        "https://example.org/events/agreement/schema",
        address ->
            switch (address) {
              case "https://example.org/events/agreement/schema" -> json(schema);
              case "https://example.org/events/text" -> json(SHARED);
              default -> json("{}");
            });
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
