package org.buranakan.platform.audit;

import com.github.f4b6a3.uuid.util.UuidUtil;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the chain of a service from what its database holds, holds its {@link Tables} against
 * it, and tells of everything that is not as it was sealed. It has the entries of one seal in
 * memory at a time.
 */
final class Verification {
  private static final int ROWS_AT_ONCE = 1000;

  /** So far clocks may differ; and whatever has not committed by then is given up. */
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String OVERDUE =
      """
      select count(*), count(*) filter (where at < now() - interval '60 s'),
             (array_agg(id order by id))[1]
      from audit_entry where seal is null""";

  private final String service;
  private final Anchors anchors;
  private final Consumer<String> findings;
  private long number; // of the last seal that was looked at
  private Instant earliest = Instant.MIN; // that an entry of the seal can be of
  private @Nullable AuditSeal last;
  private long seals;
  private long entries;
  private long documents;
  private boolean more; // of them

  Verification(String service, Anchors anchors, Consumer<String> findings) {
    this.service = service;
    this.anchors = anchors;
    this.findings = findings;
  }

  /**
   * Begins behind the seal with this number, which must be an anchor and still be there; with 0, at
   * the first one.
   */
  void run(Connection connection, long after) throws SQLException {
    connection.setAutoCommit(false); // otherwise all rows would come at once
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (var settings = connection.createStatement()) {
      settings.execute("set buranakan.provinces = '*'; set timezone = 'UTC'");
    }
    number = Math.max(0, after - 1);
    if (after > 0 && !anchors.of(service).containsKey(after)) {
      find("seal %d is none of the anchors: what follows on it is not known", after);
    }
    try (var seals =
            connection.prepareStatement(
                "select * from audit_seal where number > ? order by number");
        var sealed =
            connection.prepareStatement(
                "select * from audit_entry where seal > ? order by seal, id")) {
      seals.setLong(1, number);
      seals.setFetchSize(1);
      sealed.setLong(1, after);
      sealed.setFetchSize(ROWS_AT_ONCE);
      try (var seal = seals.executeQuery();
          var entry = sealed.executeQuery()) {
        more = entry.next();
        while (seal.next()) {
          verify(AuditSeal.of(seal), after);
          if (number > after) {
            verify(seal, entry);
          }
        }
        strays(entry, Long.MAX_VALUE);
      }
    }
    if (anchors.of(service).higherKey(number) != null) {
      find(
          "the last seal is %d, but seal %d was kept as an anchor: the end was cut off",
          number, anchors.of(service).lastKey());
    }
    unsealed(connection);
    documents = new Tables(findings).verify(connection);
    connection.rollback();
  }

  private void verify(AuditSeal seal, long after) {
    if (!seal.service().equals(service)) {
      find("seal %d is one of %s", seal.number(), seal.service());
    }
    if (seal.number() != number + 1) {
      find("seals %d to %d are missing", number + 1, seal.number() - 1);
    } else if (number >= after
        && !Objects.equals(seal.previous(), last == null ? null : last.hash())) {
      find("seal %d does not follow on the one before: one of them was replaced", seal.number());
    }
    if (!seal.hash().equals(seal.rightHash())) {
      find("seal %d was altered: its hash does not fit", seal.number());
    }
    var anchor = anchors.of(service).get(seal.number());
    if (anchor != null && !anchor.equals(seal.hash())) {
      find(
          "seal %d is not the one that was kept as an anchor: the chain was rewritten there or before",
          seal.number());
    }
    if (last != null && seal.sealedAt().isBefore(last.sealedAt().minus(TOLERANCE))) {
      find("seal %d says that it is older than the one before", seal.number());
    }
    earliest = last == null ? Instant.MIN : last.sealedAt().minus(TOLERANCE);
    number = seal.number();
    last = seal;
  }

  private void verify(ResultSet seal, ResultSet entry) throws SQLException {
    strays(entry, number);
    var sealed = sealed(seal);
    for (; more && entry.getLong("seal") == number; more = entry.next()) {
      var id = entry.getObject("id", UUID.class);
      var was = sealed.remove(id);
      if (was == null) {
        find("entry %s was added to seal %d", id, number);
      } else {
        verify(id, was, entry);
      }
      entries++;
    }
    sealed.keySet().forEach(id -> find("entry %s of seal %d is missing", id, number));
    seals++;
  }

  private void verify(UUID id, byte[] was, ResultSet row) throws SQLException {
    var entry = read(row);
    if (entry == null || !Arrays.equals(was, entry.hash())) {
      find("entry %s of seal %d was altered", id, number);
    } else if (isOutOfTime(entry)) {
      find(
          "entry %s of seal %d was not made when it says: %s, by its id %s",
          id, number, entry.at(), made(id));
    }
  }

  /** Whoever may add entries could add one to the past: auditors search by time. */
  private boolean isOutOfTime(AuditEntry entry) {
    return entry.at().isBefore(earliest)
        || (last != null && entry.at().isAfter(last.sealedAt().plus(TOLERANCE)))
        || !made(entry.id()).equals(entry.at().truncatedTo(ChronoUnit.MILLIS));
  }

  private static Instant made(UUID id) {
    return UuidUtil.getInstant(id);
  }

  private static @Nullable AuditEntry read(ResultSet entry) throws SQLException {
    try {
      return AuditEntry.of(entry);
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  /** What the seal says of its entries: the hash of each. */
  private Map<UUID, byte[]> sealed(ResultSet seal) throws SQLException {
    var ids = (UUID[]) seal.getArray("entry_ids").getArray();
    var hashes = seal.getBytes("entry_hashes");
    if (ids.length != seal.getInt("entries")
        || hashes.length != ids.length * AuditSeal.HASH_BYTES
        || !AuditSeal.hex(Canonical.sha256(hashes)).equals(seal.getString("entries_hash"))) {
      find("the list of the entries of seal %d was altered", number);
    }
    var sealed = new LinkedHashMap<UUID, byte[]>();
    for (var i = 0; i < ids.length; i++) {
      var at = i * AuditSeal.HASH_BYTES;
      sealed.put(ids[i], Arrays.copyOfRange(hashes, at, at + AuditSeal.HASH_BYTES));
    }
    return sealed;
  }

  private void strays(ResultSet entry, long before) throws SQLException {
    for (; more && entry.getLong("seal") < before; more = entry.next()) {
      find(
          "entry %s is of seal %d, which is missing", entry.getString("id"), entry.getLong("seal"));
    }
  }

  private void unsealed(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement(OVERDUE);
        var row = select.executeQuery()) {
      if (row.next() && row.getLong(2) > 0) {
        find(
            "%d entries wait for their seal longer than 60 s, from %s on: does the service run?",
            row.getLong(2), row.getString(3));
      }
    }
  }

  @FormatMethod
  private void find(@FormatString String finding, Object... values) {
    findings.accept(finding.formatted(values));
  }

  Optional<AuditSeal> last() {
    return Optional.ofNullable(last);
  }

  @Override
  public String toString() {
    return "%,d entries in %,d seals, %,d documents".formatted(entries, seals, documents);
  }
}
