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
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "4") long version,
    @Schema(description = "Its family") Family family,
    @Schema(description = "What it is called") Text title,
    @Schema(description = "ISO 3166-2; missing for the whole country", examples = "TH-90")
        @Nullable String province,
    @Schema(description = "How far it has come") InstrumentStatus status,
    @Schema(description = "The agency that enables it: an actor of the actor registry")
        UUID facilitatorId,
    @Schema(description = "The actor whose idea it is; missing if nobody said")
        @Nullable UUID proposerId,
    @Schema(description = "The bottleneck that it shall remove; missing if it is made for none")
        @Nullable UUID bottleneckId,
    @Schema(
            description =
                "Of a structural instrument: the authority that it gives; missing for" + " others")
        @Nullable Mandate mandate,
    @Schema(description = "Of a structural instrument; missing for others")
        @Nullable Structural structural,
    @Schema(description = "Of a programmatic instrument; missing for others")
        @Nullable Programme programmatic,
    @Schema(description = "Of a research and capacity instrument; missing for others")
        @Nullable ResearchAndCapacity researchAndCapacity,
    @Schema(description = "Of a behavioural instrument; missing for others")
        @Nullable Behavioural behavioural,
    @Schema(description = "When it was proposed") Instant proposedAt,
    @Schema(description = "When it was put in force; missing if it was not")
        @Nullable Instant inForceSince,
    @Schema(description = "How it ended; missing as long as it has not") @Nullable Closure closure,
    @Schema(description = "When it was changed last") Instant changedAt)
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
