package org.buranakan.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Who tells the events of a topic: the account that may write there on a broker that asks who is
 * there ({@code deploy/kafka/acls.csv}). On one that does not ask, anybody can send anything; then
 * this keeps at least what comes from the wrong place by mistake out of the services.
 */
public final class EventSource {
  private static final Map<String, String> BY_TOPIC = byTopic();

  private EventSource() {}

  /** {@code ce_source} of all events on a topic; null if nobody tells any there. */
  public static @Nullable String ofTopic(String topic) {
    return BY_TOPIC.get(topic);
  }

  static String ofService(String service) {
    return "urn:buranakan:" + service;
  }

  private static Map<String, String> byTopic() {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    var acls = Objects.requireNonNull(EventSource.class.getResourceAsStream("/acls.csv"));
    try (var rows = format.parse(new InputStreamReader(acls, UTF_8))) {
      var sources = new HashMap<String, String>();
      for (var row : rows) {
        if (row.get("may").equals("write") && row.get("what").equals("topic")) {
          sources.put(row.get("name"), ofService(row.get("account")));
        }
      }
      return Map.copyOf(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
