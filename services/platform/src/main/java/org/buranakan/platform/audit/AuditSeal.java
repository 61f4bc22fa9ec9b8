package org.buranakan.platform.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A link of the chain that the entries are sealed in. Kept elsewhere, its number and hash show
/// whether the trail up to it is still the same.
///
/// @param service The service whose trail it is
/// @param number Counts the service's seals from 1, without gaps
/// @param sealedAt When the entries were sealed
/// @param entries How many entries it seals
/// @param entriesHash SHA-256, in hex, over the SHA-256 of each of its entries, in the order of
///     their ids
/// @param previous Hash of the seal before; missing for the first one
/// @param hash SHA-256, in hex, of this document without `hash`, as canonical JSON (RFC 8785)
public record AuditSeal(
    @Schema(examples = "agreements") String service,
    @Schema(examples = "56") long number,
    Instant sealedAt,
    @Schema(examples = "12") int entries,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String entriesHash,
    @Schema(examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        @Nullable String previous,
    @Schema(examples = "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9")
        String hash) {

  static final int HASH_BYTES = 32;
  static final String COLUMNS = "service, number, sealed_at, entries, entries_hash, previous, hash";

  public AuditSeal {
    sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
  }

  /** On top of the seal before; the hashes are those of the entries, in the order of their ids. */
  static AuditSeal of(String service, @Nullable AuditSeal before, byte[] hashes, Instant now) {
    var open =
        new AuditSeal(
            service,
            before == null ? 1 : before.number + 1,
            now,
            hashes.length / HASH_BYTES,
            hex(Canonical.sha256(hashes)),
            before == null ? null : before.hash,
            "");
    return new AuditSeal(
        open.service,
        open.number,
        open.sealedAt,
        open.entries,
        open.entriesHash,
        open.previous,
        open.rightHash());
  }

  static byte[] hashes(List<AuditEntry> entries) {
    var hashes = ByteBuffer.allocate(entries.size() * HASH_BYTES);
    entries.forEach(entry -> hashes.put(entry.hash()));
    return hashes.array();
  }

  static AuditSeal of(ResultSet row) throws SQLException {
    return new AuditSeal(
        row.getString("service"),
        row.getLong("number"),
        row.getTimestamp("sealed_at").toInstant(),
        row.getInt("entries"),
        row.getString("entries_hash"),
        row.getString("previous"),
        row.getString("hash"));
  }

  /** The hash that this must have. */
  String rightHash() {
    return hex(Canonical.sha256(this));
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  void insert(Connection connection, List<AuditEntry> sealed, byte[] hashes) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into audit_seal (number, service, sealed_at, entries, entries_hash, previous,"
                + " hash, entry_ids, entry_hashes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, number);
      insert.setString(2, service);
      insert.setTimestamp(3, Timestamp.from(sealedAt));
      insert.setInt(4, entries);
      insert.setString(5, entriesHash);
      insert.setString(6, previous);
      insert.setString(7, hash);
      insert.setArray(
          8, connection.createArrayOf("uuid", sealed.stream().map(AuditEntry::id).toArray()));
      insert.setBytes(9, hashes);
      insert.executeUpdate();
    }
  }

  /** As it leaves the database; {@link Anchors} reads it again, wherever it was kept. */
  @Override
  public String toString() {
    return "seal %d of %s: %s (%d entries)".formatted(number, service, hash, entries);
  }
}
