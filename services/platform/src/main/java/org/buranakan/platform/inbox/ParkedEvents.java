package org.buranakan.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The events that wait here, by their places in their lanes. */
@ApplicationScoped
class ParkedEvents {
  /** Without what was sent, of which many at once would be more than a service has room for. */
  private static final String SELECT =
      """
      select id, topic, partition, position, lane, null::bytea as message_key,
             '{}'::text[] as header_names, '{}'::bytea[] as header_values, null::bytea as payload,
             event_id, type, reason, tries, next_try, dead_lettered_at, parked_at
      from parked_event\s""";

  /** The first of each lane: whose time has come, or that lost the one before it. */
  private static final String DUE =
      SELECT
          + """
      where id in (
        select id from (select distinct on (topic, lane) id, dead_lettered_at, next_try
                        from parked_event order by topic, lane, position) first
        where dead_lettered_at is null and (next_try is null or next_try <= ?)
        limit 100)""";

  private final DataSource database;
  private final Clock clock;

  ParkedEvents(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those to try now. */
  List<ParkedEvent> due() {
    return query(DUE, in(Duration.ZERO));
  }

  /**
   * Locks and returns it, payload and all; empty if it has gone, or if another replica is at work
   * on it.
   */
  Optional<ParkedEvent> take(UUID id) {
    return query("select * from parked_event where id = ? for update skip locked", id).stream()
        .findFirst();
  }

  Optional<ParkedEvent> find(UUID id) {
    return query(SELECT + "where id = ?", id).stream().findFirst();
  }

  /** The one that has to go first in this lane. */
  Optional<ParkedEvent> first(Lane lane) {
    var first = SELECT + "where topic = ? and lane = ? order by position limit 1";
    return query(first, lane.topic(), lane.name()).stream().findFirst();
  }

  List<ParkedEvent> list(@Nullable UUID after, int rows) {
    return query(
        SELECT + "where id > ? order by id limit ?", after == null ? new UUID(0, 0) : after, rows);
  }

  void remove(UUID id) {
    update("delete from parked_event where id = ?", id);
  }

  void failed(UUID id, String reason, Retry retry) {
    update(
        "update parked_event set reason = ?, tries = ?, next_try = ? where id = ?",
        reason,
        retry.tries(),
        in(retry.pause()),
        id);
  }

  void deadLettered(UUID id) {
    update(
        "update parked_event set dead_lettered_at = ?, next_try = null where id = ?",
        in(Duration.ZERO),
        id);
  }

  private Timestamp in(Duration pause) {
    return Timestamp.from(clock.instant().plus(pause));
  }

  private List<ParkedEvent> query(String query, Object... values) {
    try (var connection = database.getConnection();
        var select = prepared(connection, query, values)) {
      return ParkedEvent.read(select);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void update(String statement, Object... values) {
    try (var connection = database.getConnection();
        var update = prepared(connection, statement, values)) {
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
