package org.buranakan.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.IncomingEvent.Malformed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the replicas anew from the history on the topics. All in one transaction: until it commits,
 * everybody sees the old replicas, and what the inbox remembers meanwhile waits for it and then
 * wins if it is newer. Reactions are not repeated.
 */
@ApplicationScoped
class Rebuild {
  private static final int LONGEST_SECONDS = 4 * 60 * 60;
  private static final long LOCK = 0x7265_6275_696cL; // "rebuil"

  private final Effects effects;
  private final Ledger ledger;
  private final EntityManager entities;
  private final DataSource database;
  private final History history;
  private final Set<String> topics;
  private final ObjectReader reader;

  Rebuild(
      Effects effects,
      Ledger ledger,
      EntityManager entities,
      DataSource database,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "mp.messaging.incoming.events.topics") Set<String> topics,
      ObjectMapper json) {
    this.effects = effects;
    this.ledger = ledger;
    this.entities = entities;
    this.database = database;
    this.history = new History(kafka);
    this.topics = topics;
    this.reader = Effects.reader(json);
  }

  /** Returns how many rows each replica has now. 409 while another one is at work. */
  Map<String, Long> run() {
    return QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .call(
            () -> {
              try (var connection = database.getConnection()) {
                begin(connection);
                var replicas = replicas(connection);
                for (var table : replicas) {
                  execute(connection, "delete from " + table);
                }
                ledger.restate(remember());
                entities.flush();
                return sizes(connection, replicas);
              }
            });
  }

  private static void begin(Connection connection) throws SQLException {
    execute(connection, "set local idle_in_transaction_session_timeout = 0");
    try (var statement = connection.createStatement();
        var locked = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
      if (!locked.next() || !locked.getBoolean(1)) {
        throw InboxRefusals.BEING_REBUILT.problem();
      }
    }
    // First what the inbox writes first: whoever waits then holds nothing that the other wants.
    execute(connection, "lock table inbox_event in share row exclusive mode");
  }

  /** By their name: nothing else of a service may begin with {@code known_}. */
  private static List<String> replicas(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var found = connection.getMetaData().getTables(null, "public", "known\\_%", null)) {
      while (found.next()) {
        if ("TABLE".equals(found.getString("TABLE_TYPE"))) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return tables;
  }

  /** Lets the feeds remember all that stands on the topics by now; returns how far that came. */
  private List<Progress> remember() {
    var progress = new HashMap<UUID, Progress>();
    var all = new HashSet<>(topics);
    all.addAll(effects.furtherTopics());
    history.read(
        all,
        messages -> {
          messages.forEach(message -> remember(message, progress));
          entities.flush();
          entities.clear();
        });
    return List.copyOf(progress.values());
  }

  private void remember(ConsumerRecord<String, byte[]> message, Map<UUID, Progress> progress) {
    try {
      var event = IncomingEvent.of(message, reader);
      effects.remember(event);
      if (topics.contains(event.topic())) {
        Ledger.advance(progress, event);
      }
    } catch (Malformed e) {
      // It is parked, or was discarded: no part of any replica.
    }
  }

  private static Map<String, Long> sizes(Connection connection, List<String> tables)
      throws SQLException {
    var sizes = new TreeMap<String, Long>();
    try (var statement = connection.createStatement()) {
      for (var table : tables) {
        try (var counted = statement.executeQuery("select count(*) from " + table)) {
          counted.next();
          sizes.put(table, counted.getLong(1));
        }
      }
    }
    return sizes;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
