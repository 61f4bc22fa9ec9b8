package org.buranakan.platform.audit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the service keeps of an aggregate, as it was committed, without personal data.
///
/// @param type What it is, as its events name it
/// @param id The aggregate's id
/// @param version The version that was committed
/// @param part Which part of it has this digest, where it is kept in parts, such as the
///     `signatures` of an agreement and its `signers`; missing for the rest
/// @param sha256 SHA-256, in hex, of its rows in the database, as PostgreSQL writes them as jsonb;
///     `deploy/audit verify` holds the rows against it
@Schema(name = "AuditedDocument")
public record Document(
    @Schema(examples = "agreement") String type,
    UUID id,
    @Schema(examples = "7") long version,
    @Schema(examples = "signatures") @Nullable String part,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {

  boolean isSamePart(Document other) {
    return java.util.Objects.equals(part, other.part);
  }
}
