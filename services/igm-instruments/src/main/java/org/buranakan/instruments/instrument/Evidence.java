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
    @Schema(description = "What is cited") EvidenceKind kind,
    @Schema(description = "What is cited, by its id in the suite; missing for a study")
        @Nullable UUID referenceId,
    @Schema(
            description = "Where it can be read; missing if it stands in the suite alone",
            examples = "https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Nullable String url,
    @Schema(description = "What it shows") Text statement,
    @Schema(description = "When it was cited") Instant citedAt) {

  static Evidence of(Citation said, Instant now) {
    return new Evidence(said.kind(), said.referenceId(), said.url(), said.statement(), now);
  }

  boolean citesTheSameAs(Evidence other) {
    return kind == other.kind
        && Objects.equals(referenceId, other.referenceId)
        && (referenceId != null || Objects.equals(url, other.url));
  }
}
