package org.buranakan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In each case a part of the API becomes another one. */
class ApiCompatibilityTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Tracks, version: 1.0.0}
      paths:
        /v1/tracks:
          get:
            operationId: listTracks
            security: [{keycloak: [ministry]}]
            parameters: [
              {name: limit, in: query, schema: {type: integer, maximum: 200}},
              {name: state, in: query, schema: {$ref: '#/components/schemas/State'}},
              {name: theme, in: query, required: false, schema: {type: string}}]
            responses: {
              '200': {
                description: A page,
                headers: {Link: {schema: {type: string}}},
                content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}},
              '400': {description: Malformed}}
          post:
            requestBody: {
              required: no,
              content: {application/json: {schema: {$ref: '#/components/schemas/Proposal'}}}}
            responses: {
              '201': {
                description: Opened,
                content: {application/json: {schema: {$ref: '#/components/schemas/Track'}}}}}
        /v1/tracks/{id}:
          delete:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'204': {description: Gone}}
      components:
        securitySchemes:
          keycloak: {type: openIdConnect, openIdConnectUrl: 'https://a.example'}
        schemas:
          State: {type: string, enum: [open, closed]}
          Kind: {type: string, enum: [plain, urgent]}
          Stage: {type: string, enum: [first, last]}
          Text:
            type: object
            required: [th]
            properties: {th: {type: string}, en: {type: string, pattern: '[a-z]+'}}
          Page:
            type: object
            properties: {
              items: {type: array, items: {$ref: '#/components/schemas/Track'}},
              sizes: {type: object, additionalProperties: {type: integer}}}
          Track:
            type: object
            required: [id, name]
            properties: {
              id: {type: string, format: uuid},
              name: {$ref: '#/components/schemas/Text', type: object, description: What it is called},
              aim: {$ref: '#/components/schemas/Text'},
              stage: {$ref: '#/components/schemas/Stage'},
              weight: {type: number}}
          Proposal:
            type: object
            required: [title]
            properties: {
              title: {$ref: '#/components/schemas/Text'},
              kind: {$ref: '#/components/schemas/Kind'},
              note: {type: string, maxLength: 100},
              guests: {type: array, minItems: 1, items: {type: string}}}
      """;

  @Test
  void what_has_not_changed_breaks_nothing() {
    assertThat(ApiCompatibility.breaks(api(API), api(API))).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "delete:; put:; DELETE /v1/tracks/{id} is gone",
        "/v1/tracks/{id}:; /v1/threads/{id}:; DELETE /v1/tracks/{id} is gone",
        "'400':; '401':; GET /v1/tracks 400 is gone",
        "'201':; '200':; POST /v1/tracks 201 is gone",
        "theme, in: query, required: false; theme, in: query, required: true; GET /v1/tracks parameter theme is required now",
        "{name: theme, in: query, required: false; {name: topic, in: query, required: false; GET /v1/tracks parameter theme is gone",
        "{name: theme; {name: area, in: query, required: true, schema: {type: string}}, {name: theme; GET /v1/tracks parameter area is new and required",
        "{type: integer, maximum: 200}; {type: string}; GET /v1/tracks parameter limit is now string",
        "maximum: 200; maximum: 100; GET /v1/tracks parameter limit has another NumericRange",
        "[open, closed]; [open]; GET /v1/tracks parameter state Enum loses [closed], gains []",
        "required: no; required: yes; POST /v1/tracks request is required now",
        "{application/json: {schema: {$ref: '#/components/schemas/Proposal'; {text/csv: {schema: {$ref: '#/components/schemas/Proposal'; POST /v1/tracks request application/json is gone",
        "headers: {Link:; headers: {Next:; GET /v1/tracks 200 header Link is gone",
        "{application/json: {schema: {$ref: '#/components/schemas/Page'; {text/csv: {schema: {$ref: '#/components/schemas/Page'; GET /v1/tracks 200 application/json is gone",
        "weight: {type: number}; weight: {type: string}; POST /v1/tracks 201 application/json $.weight is now string",
        "weight: {type: number}; weight: {type: number, format: float}; POST /v1/tracks 201 application/json $.weight is now number float",
        "weight: {type: number}; weights: {type: number}; GET /v1/tracks 200 application/json $.items[] weight is gone",
        "th: {type: string}; th: {type: integer}; POST /v1/tracks 201 application/json $.aim.th is now integer",
        "aim: {$ref: '#/components/schemas/Text'}; aim: {type: string}; POST /v1/tracks 201 application/json $.aim is now string",
        "additionalProperties: {type: integer}; additionalProperties: {type: string}; GET /v1/tracks 200 application/json $.sizes.* is now string",
        "[id, name]; [id]; POST /v1/tracks 201 application/json $ Required loses [name], gains []",
        "[first, last]; [first, middle, last]; POST /v1/tracks 201 application/json $.stage Enum loses [], gains [middle]",
        ", enum: [first, last]; ; POST /v1/tracks 201 application/json $.stage Enum loses [first, last], gains []",
        "[title]; [title, note]; POST /v1/tracks request application/json $ Required loses [], gains [note]",
        "kind: {; sort: {; POST /v1/tracks request application/json $ kind is gone",
        "[plain, urgent]; [plain]; POST /v1/tracks request application/json $.kind Enum loses [urgent], gains []",
        "'[a-z]+'; '[a-z]*'; POST /v1/tracks request application/json $.title.en has another Pattern",
        "maxLength: 100; maxLength: 50; POST /v1/tracks request application/json $.note has another MaxLength",
        "https://a; https://b; GET /v1/tracks security has another SecurityScheme",
        "minItems: 1; minItems: 2; POST /v1/tracks request application/json $.guests has another MinItems"
      })
  void what_clients_would_stumble_over_is_found(String part, String instead, String finding) {
    assertThat(ApiCompatibility.breaks(api(API), changed(part, instead))).contains(finding);
  }

  @Test
  void a_new_property_that_requests_must_have_is_found() {
    var now =
        API.replace("[title]", "[title, reason]").replace("note:", "reason: {type: string}, note:");

    assertThat(ApiCompatibility.breaks(api(API), api(now)))
        .containsExactly(
            "POST /v1/tracks request application/json $ Required loses [], gains [reason]");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "{name: theme; {name: area, in: query, schema: {type: string}}, {name: theme",
        "'400':; '429': {description: Too many}, '400':",
        "weight: {type: number}; weight: {type: number}, height: {type: number}",
        "note: {; remark: {type: string}, note: {",
        "note: {; remark: {type: object, required: [by], properties: {by: {type: string}}}, note: {",
        "[plain, urgent]; [plain, urgent, solemn]",
        "[open, closed]; [open, closed, planned]",
        "[id, name]; [id, name, aim]",
        "required: [title]; required: []",
        "maxLength: 100; maxLength: 200",
        "minItems: 1; minItems: 0",
        "headers: {Link:; headers: {ETag: {schema: {type: string}}, Link:",
        "listTracks; allTracks",
        "description: What it is called; description: Its name"
      })
  void what_clients_need_not_know_is_fine(String part, String instead) {
    assertThat(ApiCompatibility.breaks(api(API), changed(part, instead))).isEmpty();
  }

  @Test
  void a_new_operation_is_fine() {
    var operation = "  /v1/themes: {get: {responses: {'200': {description: All}}}}\n";
    var now = API.replace("components:", operation + "components:");

    assertThat(ApiCompatibility.breaks(api(API), api(now))).isEmpty();
  }

  @Test
  void a_schema_may_be_called_differently() {
    assertThat(ApiCompatibility.breaks(api(API), api(API.replace("Track", "Dialogue")))).isEmpty();
  }

  @Test
  void it_is_said_what_breaks_and_what_to_do() {
    assertThatThrownBy(() -> ApiCompatibility.verify(api(API), changed("delete:", "put:")))
        .hasMessageContaining("DELETE /v1/tracks/{id} is gone")
        .hasMessageContaining("/v2 beside it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"weight: {type: [number, string]}", "weight: {const: 1}", "weight: {$ref: '#/x'}"})
  void a_word_that_would_be_read_over_is_refused(String instead) {
    assertThatThrownBy(
            () -> ApiCompatibility.breaks(api(API), changed("weight: {type: number}", instead)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode changed(String part, String instead) {
    assertThat(API).containsOnlyOnce(part);
    return api(API.replace(part, instead == null ? "" : instead));
  }

  private static JsonNode api(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
