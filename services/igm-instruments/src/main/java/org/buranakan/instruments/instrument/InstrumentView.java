package org.buranakan.instruments.instrument;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument as callers and events show it. */
@Schema(
    name = "Instrument",
    description = "An intergovernmental instrument (เครื่องมือ IGM) of one of four families.")
public record InstrumentView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    Family family,
    Text title,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @Nullable String province,
    InstrumentStatus status,
    @Schema(description = "The actor that enables it") UUID facilitatorId,
    @Schema(description = "The actor whose idea it is") @Nullable UUID proposerId,
    @Schema(description = "What it shall remove") @Nullable UUID bottleneckId,
    @Schema(description = "Of a structural instrument: the authority that it gives")
        @Nullable Mandate mandate,
    @Nullable Structural structural,
    @Nullable Programme programmatic,
    @Nullable ResearchAndCapacity researchAndCapacity,
    @Nullable Behavioural behavioural,
    Instant proposedAt,
    @Nullable Instant inForceSince,
    @Nullable Closure closure,
    Instant changedAt)
    implements Snapshot {

  static InstrumentView of(Instrument instrument) {
    var particulars = instrument.particulars();
    return new InstrumentView(
        instrument.id(),
        instrument.version(),
        instrument.family(),
        instrument.title(),
        instrument.province(),
        instrument.status(),
        instrument.facilitatorId(),
        instrument.proposerId(),
        instrument.bottleneckId(),
        particulars.mandate(),
        particulars.structural(),
        particulars.programmatic(),
        particulars.researchAndCapacity(),
        particulars.behavioural(),
        instrument.proposedAt(),
        instrument.inForceSince(),
        instrument.closure(),
        instrument.changedAt());
  }
}
