package org.buranakan.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who did what, when, from which client and with which outcome. Its SHA-256, over all but `seal`
/// as canonical JSON (RFC 8785), is part of the seal.
///
/// @param id Its own id, in the order of time
/// @param at When the outcome was known
/// @param caller Who: the account's id in Keycloak (`sub` of the token), never a name; the name of
///     the service for what it did by itself, `migration` for what came with a new release
/// @param client From where: the client that the token was given to (`azp`); missing if it names
///     none
/// @param roles The roles that the token gave, in the order of their names
/// @param operation What: the operation's id in this contract; for what the service did by itself,
///     the first event that came of it
/// @param method The method of the request; `EVENT` where an event was the cause, `OWN` where the
///     clock was
/// @param path The path of the request, without its query; if it was refused, with `…` in the place
///     of whatever is neither an id nor a word of this contract; for what an event caused,
///     `/events/` and the event's id
/// @param target To what: the id or code of what was made, else the first one in the path; missing
///     where there is none
/// @param province ISO 3166-2 of what was changed or read; missing where it is not known
/// @param version Version of the target, after a change or as it was shown; missing where it is not
///     known
/// @param status The HTTP status that was answered
/// @param outcome What became of it
/// @param code The code of the problem with which it was refused; missing if it was not
/// @param traceId The trace that it belongs to (W3C), as in the logs; missing without one
/// @param subjects Whose personal data was shown: ids of persons; of sessions, where it is what
///     people said there; empty if none was
/// @param seal Number of the seal that it is part of; whatever is found has one
public record AuditEntry(
    UUID id,
    Instant at,
    @Schema(examples = "5f0c2a52-8f7a-4c57-9d3c-0b1c7f4a1e20") String caller,
    @Schema(examples = "ministry-system") @Nullable String client,
    @Schema(examples = "[\"province-officer\"]") List<String> roles,
    @Schema(examples = "correctActor") String operation,
    @Schema(examples = "PUT") String method,
    @Schema(examples = "/v1/actors/01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") String path,
    @Schema(examples = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") @Nullable String target,
    @Schema(examples = "TH-90") @Nullable String province,
    @Schema(examples = "7") @Nullable Long version,
    @Schema(examples = "200") int status,
    Outcome outcome,
    @Schema(examples = "version.stale") @Nullable String code,
    @Schema(examples = "0af7651916cd43dd8448eb211c80319c") @Nullable String traceId,
    @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") List<UUID> subjects,
    @Schema(
            description =
                "The documents that were changed, as they were committed, at most "
                    + AuditEntries.MOST_DOCUMENTS
                    + "; what else was changed stands in further entries. Missing if none was")
        @Nullable List<Document> documents,
    @Schema(examples = "56") @Nullable Long seal) {

  public AuditEntry {
    at = at.truncatedTo(ChronoUnit.MICROS); // as the database keeps it
  }

  static AuditEntry of(ResultSet row) throws SQLException {
    var subjects = row.getArray("subjects");
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        row.getString("caller"),
        row.getString("client"),
        List.of((String[]) row.getArray("roles").getArray()),
        row.getString("operation"),
        row.getString("method"),
        row.getString("path"),
        row.getString("target"),
        row.getString("province"),
        row.getObject("version", Long.class),
        row.getInt("status"),
        Outcome.of(row.getString("outcome")),
        row.getString("code"),
        row.getString("trace_id"),
        subjects == null ? List.of() : List.of((UUID[]) subjects.getArray()),
        Canonical.documents(row.getString("documents")),
        row.getObject("seal", Long.class));
  }

  /** The same with an id of its own. */
  AuditEntry again(UUID other) {
    return new AuditEntry(
        other, at, caller, client, roles, operation, method, path, target, province, version,
        status, outcome, code, traceId, List.of(), null, null);
  }

  /** What it says, for ever. */
  byte[] hash() {
    return Canonical.sha256(this);
  }
}
