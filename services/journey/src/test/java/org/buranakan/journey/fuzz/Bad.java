package org.buranakan.journey.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What nobody should send, but somebody will. */
final class Bad {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** In the place of any value of a body. */
  static final List<JsonNode> VALUES =
      Stream.concat(
              Stream.of(
                      "null",
                      "true",
                      "0",
                      "-1",
                      "1.5",
                      "2569",
                      "1e308",
                      "1e-308",
                      "9223372036854775808",
                      "1" + "0".repeat(400),
                      "[]",
                      "[null]",
                      "[[[[]]]]",
                      "{}",
                      "{\"th\": null}",
                      "{\"a\": 1}")
                  .map(Bad::json),
              Stream.of(
                      "",
                      "   ",
                      "x".repeat(20_000),
                      "ก".repeat(5_000),
                      "\u0000",
                      "\ud83d",
                      "💥",
                      "\u202eกข",
                      "๒๕๖๙",
                      "๒๕๖๙-๐๑-๐๑",
                      "2568-13-45",
                      "9999-12-31",
                      "-999999999-01-01T00:00:00Z",
                      "+999999999-12-31T23:59:59Z",
                      "' or 1=1 --",
                      "TH-99",
                      "../../etc/passwd",
                      "${jndi:ldap://localhost/}")
                  .map(JSON.getNodeFactory()::textNode))
          .toList();

  /** In the place of a whole body. */
  static final List<String> BODIES =
      List.of(
          "",
          " ",
          "{",
          "null",
          "[]",
          "1",
          "\"x\"",
          "{\"a\":",
          "\u0000",
          "{} {}",
          "[".repeat(3_000),
          "{\"a\":".repeat(3_000),
          "\ufeff{}",
          "NaN",
          "{\"__proto__\": 1}",
          "<a/>",
          "x".repeat(1_500_000));

  /** In the place of a table. */
  static final List<String> TABLES =
      List.of(
          "",
          "\n\n\n",
          "\u0000",
          "\"",
          "a,b\n1,2\n",
          "a,a\n1,2\n",
          ",,,\n,,,\n",
          "ก".repeat(5_000),
          "x,".repeat(5_000) + "\n");

  /** In a query or a path, not yet encoded. */
  static final List<String> PARAMETERS =
      List.of(
          "",
          " ",
          "x",
          "-1",
          "0",
          "201",
          "99999999999999",
          "1e9",
          "๕๐",
          "2569",
          "true",
          "\u0000",
          "💥",
          "'\"",
          "../..",
          "a".repeat(2_000),
          "ก".repeat(300),
          "00000000-0000-0000-0000-000000000000",
          "eyJhIjoxfQ");

  /** Name and value of a header. */
  static final List<List<String>> HEADERS =
      Stream.of(
              "Accept: text/html",
              "Accept: garbage",
              "Accept: */*;q=0",
              "Accept: application/json;q=x",
              "Accept: ,",
              "Accept-Language: th",
              "Accept-Language: th;q=x",
              "Accept-Language: -",
              "Accept-Language: " + "x".repeat(3_000),
              "If-Match: garbage",
              "If-Match: \"",
              "If-Match: W/\"1\"",
              "If-Match: \"99999999999999999999\"",
              "If-None-Match: *",
              "If-None-Match: \"",
              "If-None-Match: \"1\", \"2\"",
              "Idempotency-Key: a b",
              "Idempotency-Key: " + "k".repeat(500),
              "Idempotency-Key: ",
              "traceparent: garbage",
              "Content-Encoding: gzip",
              "Range: bytes=0-1")
          .map(header -> Arrays.asList(header.split(": ", 2)))
          .toList();

  static final List<String> MEDIA_TYPES =
      List.of(
          "text/plain",
          "garbage",
          "application/json;charset=utf-16",
          "application/json;charset=none",
          "application/merge-patch+json",
          "multipart/form-data",
          "*/*");

  private Bad() {}

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
