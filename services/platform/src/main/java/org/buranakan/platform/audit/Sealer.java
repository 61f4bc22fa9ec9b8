package org.buranakan.platform.audit;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals what was committed since the last time, in batches, each on top of the one before. Entries
 * become visible in another order than they were made in: one that commits late belongs to a later
 * seal. Nobody who commits waits for a seal. Replicas take turns, as {@link
 * org.buranakan.platform.event.Relay}s do.
 */
@ApplicationScoped
class Sealer {
  private static final Logger LOG = Logger.getLogger("org.buranakan.audit");
  private static final long LOCK = 0x7365_616cL; // "seal"
  private static final int BATCH = 5000;

  private final DataSource database;
  private final String service;
  private final Clock clock;

  Sealer(
      DataSource database,
      @ConfigProperty(name = "quarkus.application.name") String service,
      Clock clock) {
    this.database = database;
    this.service = service;
    this.clock = clock;
  }

  /** Until nothing is left to seal here. */
  @Scheduled(every = "${buranakan.audit.seal-every}", concurrentExecution = SKIP)
  void seal() throws SQLException {
    var seal = sealBatch();
    while (seal != null) {
      LOG.info(seal); // out of the reach of whoever can change the database
      seal = seal.entries() == BATCH ? sealBatch() : null;
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws SQLException {
    seal();
  }

  /** Null if there was nothing, or if it is another replica's turn. */
  private @Nullable AuditSeal sealBatch() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var seal = isMyTurn(connection) ? seal(connection) : null;
        connection.commit();
        return seal;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static boolean isMyTurn(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      try (var row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private @Nullable AuditSeal seal(Connection connection) throws SQLException {
    var entries = unsealed(connection);
    if (entries.isEmpty()) {
      return null;
    }
    var hashes = AuditSeal.hashes(entries);
    var seal = AuditSeal.of(service, last(connection), hashes, clock.instant());
    seal.insert(connection, entries, hashes);
    mark(connection, seal, entries);
    return seal;
  }

  private static List<AuditEntry> unsealed(Connection connection) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select * from audit_entry where seal is null order by id limit " + BATCH)) {
      return AuditEntries.read(select);
    }
  }

  private static @Nullable AuditSeal last(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                "select %s from audit_seal order by number desc limit 1"
                    .formatted(AuditSeal.COLUMNS));
        var row = select.executeQuery()) {
      return row.next() ? AuditSeal.of(row) : null;
    }
  }

  private static void mark(Connection connection, AuditSeal seal, List<AuditEntry> entries)
      throws SQLException {
    try (var update =
        connection.prepareStatement("update audit_entry set seal = ? where id = any (?)")) {
      update.setLong(1, seal.number());
      update.setArray(
          2, connection.createArrayOf("uuid", entries.stream().map(AuditEntry::id).toArray()));
      if (update.executeUpdate() != entries.size()) {
        throw new IllegalStateException("entries are missing that were there a moment ago");
      }
    }
  }
}
