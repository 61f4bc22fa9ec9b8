package org.buranakan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.IncomingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Puts aside events that failed, each with the later ones of its lane behind it. Whoever parks in a
 * lane, or takes from it, holds the lock of its rows: so an event never slips in between.
 */
@ApplicationScoped
class Parking {
  private static final String BEHIND = "waits behind an earlier event of the same aggregate";

  private static final String LANES =
      """
      select topic, lane from parked_event where lane = any (?)
      order by topic, lane, position for update nowait""";

  private static final String PARK =
      """
      insert into parked_event
        (id, topic, partition, position, lane, message_key, header_names, header_values, payload,
         event_id, type, reason, tries, next_try)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (topic, partition, position) do nothing""";

  private final DataSource database;
  private final Clock clock;

  Parking(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Which of the messages' lanes are blocked; nobody else empties them until the commit. Fails at
   * once if somebody is about to: see {@link Ledger#isHeld}.
   */
  Set<Lane> lanes(Collection<ConsumerRecord<String, byte[]>> of) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(LANES)) {
      var names = of.stream().map(message -> Lane.of(message).name()).distinct().toArray();
      select.setArray(1, connection.createArrayOf("text", names));
      var blocked = new HashSet<Lane>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          blocked.add(new Lane(rows.getString(1), rows.getString(2)));
        }
      }
      return blocked;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void parkBehind(ConsumerRecord<String, byte[]> message) {
    insert(message, BEHIND, null);
  }

  void park(ConsumerRecord<String, byte[]> message, String reason, Retry retry) {
    insert(message, reason, retry);
  }

  /** The causes, outermost first, without their stack traces. */
  static String reason(Throwable why) {
    var words = new ArrayList<String>();
    for (Throwable at = why; at != null && words.size() < 4; at = at.getCause()) {
      words.add(at.getClass().getSimpleName() + ": " + at.getMessage());
    }
    var reason = Lane.storable(String.join("; ", words));
    return reason.substring(0, Math.min(1000, reason.length()));
  }

  private void insert(
      ConsumerRecord<String, byte[]> message, String reason, @Nullable Retry retry) {
    try (var connection = database.getConnection()) {
      insert(connection, message, reason, retry);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void insert(
      Connection connection,
      ConsumerRecord<String, byte[]> message,
      String reason,
      @Nullable Retry retry)
      throws SQLException {
    var key = message.key();
    var names = new ArrayList<String>();
    var values = new ArrayList<byte[]>();
    message.headers().forEach(header -> names.add(Lane.storable(header.key())));
    message.headers().forEach(header -> values.add(header.value()));
    try (var insert = connection.prepareStatement(PARK)) {
      insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
      insert.setString(2, message.topic());
      insert.setInt(3, message.partition());
      insert.setLong(4, message.offset());
      insert.setString(5, Lane.of(message).name());
      insert.setBytes(6, key == null ? null : key.getBytes(UTF_8));
      insert.setArray(7, connection.createArrayOf("text", names.toArray()));
      insert.setArray(8, connection.createArrayOf("bytea", values.toArray(byte[][]::new)));
      insert.setBytes(9, message.value());
      insert.setString(10, header(message, "ce_id"));
      insert.setString(11, header(message, "ce_type"));
      insert.setString(12, reason);
      insert.setInt(13, retry == null ? 0 : retry.tries());
      insert.setTimestamp(
          14, retry == null ? null : Timestamp.from(clock.instant().plus(retry.pause())));
      insert.executeUpdate();
    }
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
    var value = IncomingEvent.header(message, name);
    return value == null ? null : Lane.storable(value.substring(0, Math.min(200, value.length())));
  }
}
