package org.buranakan.platform.inbox;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.AtCommit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Finds the events of which processes die. Each process writes down what it is at work on before it
 * begins, over a connection that holds the lock of its number until the process ends. Who starts,
 * or takes over partitions, counts what the dead were at work on as tries of these events.
 */
@ApplicationScoped
class Tries {
  private static final Logger LOG = Logger.getLogger(Tries.class);

  /** After so many deaths an event is not tried again by itself. */
  static final int MOST = 2;

  static final String REASON = "the process ended while handling it, " + MOST + " times";

  /** Whose turn it is to count: the others then see what was counted. */
  private static final long COUNTING = 0x7472_6965_7300L; // "tries"

  /**
   * What is written here need not reach the disk: it is for deaths of this process, not of the
   * server. And the server is to notice soon if a whole machine has gone.
   */
  private static final String OPEN =
      """
      select pg_advisory_lock(%d),
             set_config('synchronous_commit', 'off', false),
             set_config('tcp_keepalives_idle', '5', false),
             set_config('tcp_keepalives_interval', '2', false),
             set_config('tcp_keepalives_count', '3', false)""";

  private static final String BEGIN =
      """
      insert into inbox_work (holder, worker, topics, partitions, firsts, lasts)
      values (?, ?, ?, ?, ?, ?)
      on conflict (holder, worker) do update
        set topics = excluded.topics, partitions = excluded.partitions,
            firsts = excluded.firsts, lasts = excluded.lasts""";

  private static final String END = "delete from inbox_work where holder = ? and worker = ?";

  /**
   * Of many events nobody knows which one it was: together they are suspected, once. An event that
   * was handled alone has one try more.
   */
  private static final String COUNT =
      """
      with dead as materialized (
        select holder from (select distinct holder from inbox_work where holder <> ?) other
        where pg_try_advisory_xact_lock(holder)),
      work as (
        delete from inbox_work where holder in (select holder from dead) returning *),
      event as (
        select topic, partition, position, count(*) over (partition by holder, worker) = 1 as alone
        from work,
             unnest(topics, partitions, firsts, lasts) as range (topic, partition, first, last),
             generate_series(first, last) as position)
      insert into inbox_try (topic, partition, position, tries)
      select topic, partition, position,
             greatest(coalesce(before.tries, 0) + count(*) filter (where alone), 1)
      from event left join inbox_try before using (topic, partition, position)
      group by topic, partition, position, before.tries
      on conflict (topic, partition, position) do update set tries = excluded.tries""";

  /** A parked event is tried alone, again and again: not if that ends the process. */
  private static final String STOP_RETRYING =
      """
      update parked_event parked set tries = ?, next_try = now(), reason = ?
      from inbox_try try
      where try.topic = parked.topic and try.partition = parked.partition
        and try.position = parked.position and try.tries >= ? and dead_lettered_at is null""";

  private static final String FORGET =
      "delete from inbox_try where topic = ? and partition = ? and position = ?";

  private final DataSource database;
  private final AtCommit atCommit;
  private final Map<Place, Integer> suspected = new ConcurrentHashMap<>();
  private volatile boolean outdated = true;
  private @Nullable Connection life; // while it lasts, the server knows that this process lives
  private long holder;
  private boolean stopping;

  Tries(DataSource database, AtCommit atCommit) {
    this.database = database;
    this.atCommit = atCommit;
  }

  /** What a worker of this process is at work on. */
  record Work(long holder, String worker) {}

  /** Partitions may have come from a process that died of what it read there. */
  void partitionsCame() {
    outdated = true;
  }

  /** How often a process ended while this event was handled. */
  int of(ConsumerRecord<String, byte[]> message) {
    return suspected.getOrDefault(Place.of(message), 0);
  }

  /** To be called in no transaction, before the events are handled in one. */
  synchronized Work begin(String worker, List<Place> events) {
    if (stopping) {
      return new Work(holder, worker); // of what is cut off now, nobody dies
    }
    try {
      begin(open(), worker, events);
    } catch (SQLException e) {
      close();
      throw new IllegalStateException(e);
    }
    return new Work(holder, worker);
  }

  /** The work ends with the caller's transaction. */
  void end(Work work) {
    atCommit.add(AtCommit.Write.of(END, work.holder(), work.worker()));
  }

  /**
   * Whoever waits is at work on nothing: if the process ends meanwhile, it did not die of these
   * events. To be called in no transaction, and before waiting.
   */
  synchronized void rest(String worker) {
    if (life == null) {
      return; // what was written over a connection that has ended goes when the next one opens
    }
    try (var end = life.prepareStatement(END)) {
      end.setLong(1, holder);
      end.setString(2, worker);
      end.executeUpdate();
    } catch (SQLException e) {
      LOG.debug("a connection that has ended", e);
      close();
    }
  }

  /** It was handled, parked, or discarded, with the caller's transaction. */
  void forget(Place event) {
    atCommit.add(AtCommit.Write.of(FORGET, event.topic(), event.partition(), event.position()));
    atCommit.then(() -> suspected.remove(event));
  }

  /** Counts the tries of the dead, if there can be new ones. */
  void update() {
    if (outdated) {
      count();
    }
  }

  synchronized void count() {
    outdated = false;
    try {
      count(open());
    } catch (SQLException e) {
      outdated = true;
      close();
      throw new IllegalStateException(e);
    }
  }

  /** Before the connections are closed: what stops in order has died of nothing. */
  synchronized void stop(
      @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent shutdown) {
    stopping = true;
    if (life != null) {
      resign(life, holder);
    }
  }

  private Connection open() throws SQLException {
    if (life == null) {
      var before = holder;
      var opened = database.getConnection();
      life = opened;
      holder = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
      try (var statement = opened.createStatement()) {
        statement.execute(OPEN.formatted(holder));
      }
      resign(opened, before);
    }
    return life;
  }

  /** This process lives: what it was at work on under another number, it did not die of. */
  private static void resign(Connection connection, long holder) {
    try (var delete = connection.prepareStatement("delete from inbox_work where holder = ?")) {
      delete.setLong(1, holder);
      delete.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("what this process was at work on is left: %s", e.getMessage());
    }
  }

  /** For good: in the pool it would be used by others, with the lock. */
  private void close() {
    try (var old = life) {
      if (old != null) {
        ((Connection) old.unwrap(PGConnection.class)).close();
      }
    } catch (SQLException e) {
      LOG.debug("a connection that has ended", e);
    } finally {
      life = null;
    }
  }

  private void begin(Connection connection, String worker, List<Place> events) throws SQLException {
    var ranges = ranges(events);
    try (var insert = connection.prepareStatement(BEGIN)) {
      insert.setLong(1, holder);
      insert.setString(2, worker);
      insert.setArray(3, array(connection, "text", ranges.stream().map(Range::topic).toArray()));
      insert.setArray(4, array(connection, "int", ranges.stream().map(Range::partition).toArray()));
      insert.setArray(5, array(connection, "bigint", ranges.stream().map(Range::first).toArray()));
      insert.setArray(6, array(connection, "bigint", ranges.stream().map(Range::last).toArray()));
      insert.executeUpdate();
    }
  }

  private static java.sql.Array array(Connection connection, String type, Object[] values)
      throws SQLException {
    return connection.createArrayOf(type, values);
  }

  private record Range(String topic, int partition, long first, long last) {}

  private record Partition(String topic, int number) {}

  private static List<Range> ranges(List<Place> events) {
    var partitions =
        events.stream()
            .collect(
                groupingBy(
                    event -> new Partition(event.topic(), event.partition()),
                    LinkedHashMap::new,
                    java.util.stream.Collectors.summarizingLong(Place::position)));
    return partitions.entrySet().stream()
        .map(
            of ->
                new Range(
                    of.getKey().topic(),
                    of.getKey().number(),
                    of.getValue().getMin(),
                    of.getValue().getMax()))
        .toList();
  }

  private void count(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var turn = connection.createStatement();
        var count = connection.prepareStatement(COUNT);
        var stop = connection.prepareStatement(STOP_RETRYING)) {
      turn.execute("select pg_advisory_xact_lock(" + COUNTING + ")");
      count.setLong(1, holder);
      count.executeUpdate();
      stop.setInt(1, Retry.never().tries());
      stop.setString(2, REASON);
      stop.setInt(3, MOST);
      stop.executeUpdate();
      var all = all(connection);
      connection.commit();
      suspected.keySet().retainAll(all.keySet());
      suspected.putAll(all);
    } finally {
      connection.setAutoCommit(true);
    }
    if (!suspected.isEmpty()) {
      LOG.warnf("%d events may have ended a process, and are handled alone", suspected.size());
    }
  }

  private static Map<Place, Integer> all(Connection connection) throws SQLException {
    var all = new LinkedHashMap<Place, Integer>();
    try (var select = connection.createStatement();
        var rows = select.executeQuery("select topic, partition, position, tries from inbox_try")) {
      while (rows.next()) {
        all.put(new Place(rows.getString(1), rows.getInt(2), rows.getLong(3)), rows.getInt(4));
      }
    }
    return all;
  }
}
