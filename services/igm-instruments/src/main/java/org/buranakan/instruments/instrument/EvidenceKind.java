package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.buranakan.instruments.known.ReferenceKind;
import org.jspecify.annotations.Nullable;

/// What speaks for a programme: something that the suite knows by its id, or a published study.
public enum EvidenceKind {
  /// A lesson, by the id of its session.
  @JsonProperty("lesson")
  LESSON(ReferenceKind.LESSON),
  @JsonProperty("session")
  SESSION(ReferenceKind.SESSION),
  @JsonProperty("agreement")
  AGREEMENT(ReferenceKind.AGREEMENT),
  @JsonProperty("standard")
  STANDARD(ReferenceKind.STANDARD),
  @JsonProperty("kpi")
  KPI(ReferenceKind.KPI),
  /// A published study, by its address.
  @JsonProperty("study")
  STUDY(null);

  private final @Nullable ReferenceKind reference;

  EvidenceKind(@Nullable ReferenceKind reference) {
    this.reference = reference;
  }

  /** What it refers to in the suite; empty for what stands outside. */
  Optional<ReferenceKind> reference() {
    return Optional.ofNullable(reference);
  }
}
