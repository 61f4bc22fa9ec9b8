package org.buranakan.agreements.agreement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one party does by when (คำมั่น).
///
/// @param id Its id, which stays as long as the agreement lives; a follow-up in dialogue-sessions
///     and a KPI in drr-kpis name it
/// @param actorId The party that gave it
/// @param text What the party does
/// @param dueOn Last day, in Thailand, on which it is in time; Gregorian
/// @param status Whether it was kept
/// @param kpi By what its effect is measured; missing if it is not
/// @param fulfilment What shows that it was kept; missing until then
public record Commitment(
    UUID id,
    UUID actorId,
    Text text,
    @Schema(examples = "2027-09-30") LocalDate dueOn,
    CommitmentStatus status,
    @Nullable CommittedKpi kpi,
    @Nullable Fulfilment fulfilment) {

  static Commitment of(ProposedCommitment said) {
    return new Commitment(
        UuidCreator.getTimeOrderedEpoch(),
        said.actorId(),
        said.text(),
        said.dueOn(),
        CommitmentStatus.OPEN,
        said.kpi(),
        null);
  }

  /** Whether its day has passed without a word; the due day itself is still in time. */
  boolean missed(LocalDate today) {
    return status == CommitmentStatus.OPEN && dueOn.isBefore(today);
  }

  Commitment overdue() {
    return new Commitment(id, actorId, text, dueOn, CommitmentStatus.OVERDUE, kpi, null);
  }

  Commitment fulfilled(Fulfilment how) {
    return new Commitment(id, actorId, text, dueOn, CommitmentStatus.FULFILLED, kpi, how);
  }
}
