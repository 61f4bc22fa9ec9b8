package org.buranakan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A message that waits, as it came, and why it does. */
record ParkedEvent(
    UUID id,
    Lane lane,
    ConsumerRecord<String, byte[]> message,
    @Nullable String eventId,
    @Nullable String type,
    String reason,
    int tries,
    @Nullable Instant nextTry,
    @Nullable Instant deadLetteredAt,
    Instant parkedAt) {

  static List<ParkedEvent> read(PreparedStatement select) throws SQLException {
    var parked = new ArrayList<ParkedEvent>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        parked.add(of(rows));
      }
    }
    return parked;
  }

  private static ParkedEvent of(ResultSet row) throws SQLException {
    return new ParkedEvent(
        row.getObject("id", UUID.class),
        new Lane(row.getString("topic"), row.getString("lane")),
        message(row),
        row.getString("event_id"),
        row.getString("type"),
        row.getString("reason"),
        row.getInt("tries"),
        instant(row, "next_try"),
        instant(row, "dead_lettered_at"),
        row.getTimestamp("parked_at").toInstant());
  }

  private static ConsumerRecord<String, byte[]> message(ResultSet row) throws SQLException {
    var key = row.getBytes("message_key");
    var message =
        new ConsumerRecord<String, byte[]>(
            row.getString("topic"),
            row.getInt("partition"),
            row.getLong("position"),
            key == null ? null : new String(key, UTF_8),
            row.getBytes("payload"));
    var names = (String[]) row.getArray("header_names").getArray();
    var values = (byte[][]) row.getArray("header_values").getArray();
    for (var i = 0; i < names.length; i++) {
      message.headers().add(names[i], values[i]);
    }
    return message;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
