package org.buranakan.instruments.instrument;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that speaks for a programme.
///
/// @param kind What is cited
/// @param referenceId What is cited, by its id in the suite; missing for a study
/// @param url Where it can be read; always there for a study, missing if it stands in the suite
///     alone
/// @param statement What it shows
/// @param citedAt When it was cited
public record Evidence(
    EvidenceKind kind,
    @Nullable UUID referenceId,
    @Schema(examples = "https://www.nadrec.psu.ac.th/hatyaimonitoring") @Nullable String url,
    Text statement,
    Instant citedAt) {

  static Evidence of(Citation said, Instant now) {
    return new Evidence(said.kind(), said.referenceId(), said.url(), said.statement(), now);
  }

  boolean citesTheSameAs(Evidence other) {
    return kind == other.kind
        && Objects.equals(referenceId, other.referenceId)
        && (referenceId != null || Objects.equals(url, other.url));
  }
}
