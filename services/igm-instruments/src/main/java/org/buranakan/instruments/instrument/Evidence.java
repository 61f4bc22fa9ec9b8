package org.buranakan.instruments.instrument;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that speaks for a programme. */
@Schema(description = "Something that speaks for a programme.")
public record Evidence(
    EvidenceKind kind,
    @Schema(description = "What is cited, by its id in the suite; missing for a study")
        @Nullable UUID referenceId,
    @Schema(description = "Where it can be read") @Nullable String url,
    @Schema(description = "What it shows") Text statement,
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
