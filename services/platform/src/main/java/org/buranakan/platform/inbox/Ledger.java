package org.buranakan.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.SequenceGapResource.SequenceGap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which events have had their effect here, and how far each aggregate has come: an aggregate's
 * events are counted by their sequence, so a missing one shows.
 */
@ApplicationScoped
class Ledger {
  private static final Logger LOG = Logger.getLogger(Ledger.class);

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** A rebuild may hold the ledger for hours: who enters does not wait for it within. */
  private static final String ENTER =
      """
      lock table inbox_event in row exclusive mode nowait;
      insert into inbox_event (id, type) select * from unnest(?, ?)
      on conflict do nothing returning id""";

  private static final String COUNT =
      """
      insert into inbox_aggregate as known (topic, subject, sequence, events, gap_since)
      select topic, subject, sequence, events, case when events < sequence then now() end
      from unnest(?, ?, ?, ?) as told (topic, subject, sequence, events)
      on conflict (topic, subject) do update
        set sequence = greatest(known.sequence, excluded.sequence),
            events = greatest(known.events, excluded.events),
            gap_since = case
              when greatest(known.events, excluded.events)
                 < greatest(known.sequence, excluded.sequence)
              then coalesce(known.gap_since, now()) end
      returning topic, subject, sequence, events, gap_since = now()""";

  private final DataSource database;

  Ledger(DataSource database) {
    this.database = database;
  }

  /** Enters the events; returns those that were not known, in their order. */
  List<IncomingEvent> enter(List<IncomingEvent> events) {
    if (events.isEmpty()) {
      return events;
    }
    try (var connection = database.getConnection()) {
      var unknown = insert(connection, events);
      // Removing, because the same event may have come twice at once.
      var fresh = events.stream().filter(event -> unknown.remove(event.id())).toList();
      var progress = progress(connection, fresh);
      fresh.forEach(event -> advance(progress, event));
      count(connection, progress.values());
      return fresh;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether this says no more than that somebody else holds what is needed: a rebuild the ledger, a
   * replay the lane of an event.
   */
  static boolean isHeld(Throwable failure) {
    for (var e = failure; e != null; e = e.getCause()) {
      if (e instanceof SQLException refused && LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  static void advance(Map<UUID, Progress> progress, IncomingEvent event) {
    var before = progress.getOrDefault(event.subject(), Progress.none(event));
    progress.put(event.subject(), before.with(event));
  }

  /** Puts the count where it stands after the whole history was read. */
  void restate(Collection<Progress> progress) throws SQLException {
    try (var connection = database.getConnection()) {
      try (var statement = connection.createStatement()) {
        statement.execute("delete from inbox_aggregate");
      }
      count(connection, progress);
    }
  }

  List<SequenceGap> gaps(@Nullable UUID after, int rows) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select topic, subject, sequence, events, gap_since from inbox_aggregate"
                    + " where gap_since is not null and subject > ? order by subject limit ?")) {
      select.setObject(1, after == null ? new UUID(0, 0) : after);
      select.setInt(2, rows);
      var gaps = new ArrayList<SequenceGap>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          gaps.add(
              new SequenceGap(
                  found.getString(1),
                  found.getObject(2, UUID.class),
                  found.getLong(3),
                  found.getLong(4),
                  found.getTimestamp(5).toInstant()));
        }
      }
      return gaps;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<UUID, Progress> progress(Connection connection, List<IncomingEvent> events)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select topic, subject, sequence, events from inbox_aggregate"
                + " where subject = any (?) for update")) {
      array(select, 1, "uuid", events.stream().map(IncomingEvent::subject).toList());
      var progress = new HashMap<UUID, Progress>();
      try (var found = select.executeQuery()) {
        while (found.next()) {
          var subject = found.getObject(2, UUID.class);
          progress.put(
              subject,
              new Progress(found.getString(1), subject, found.getLong(3), found.getLong(4)));
        }
      }
      return progress;
    }
  }

  private static Set<UUID> insert(Connection connection, List<IncomingEvent> events)
      throws SQLException {
    var ids = new ArrayList<UUID>();
    var types = new ArrayList<String>();
    events.forEach(event -> ids.add(event.id()));
    events.forEach(event -> types.add(event.type()));
    try (var insert = connection.prepareStatement(ENTER)) {
      array(insert, 1, "uuid", ids);
      array(insert, 2, "text", types);
      var unknown = new HashSet<UUID>();
      insert.execute();
      insert.getMoreResults(); // the lock has none
      try (var inserted = insert.getResultSet()) {
        while (inserted.next()) {
          unknown.add(inserted.getObject(1, UUID.class));
        }
      }
      return unknown;
    }
  }

  private static void count(Connection connection, Collection<Progress> progress)
      throws SQLException {
    try (var upsert = connection.prepareStatement(COUNT)) {
      array(upsert, 1, "text", progress.stream().map(Progress::topic).toList());
      array(upsert, 2, "uuid", progress.stream().map(Progress::subject).toList());
      array(upsert, 3, "bigint", progress.stream().map(Progress::sequence).toList());
      array(upsert, 4, "bigint", progress.stream().map(Progress::events).toList());
      try (var counted = upsert.executeQuery()) {
        while (counted.next()) {
          if (counted.getBoolean(5)) {
            LOG.warnf(
                "%s %s: sequence %d, but %d events came",
                counted.getString(1), counted.getString(2), counted.getLong(3), counted.getLong(4));
          }
        }
      }
    }
  }

  private static void array(PreparedStatement to, int index, String type, List<?> values)
      throws SQLException {
    to.setArray(index, to.getConnection().createArrayOf(type, values.toArray()));
  }
}
