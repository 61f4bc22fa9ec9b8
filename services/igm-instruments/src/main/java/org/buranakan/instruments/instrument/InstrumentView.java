package org.buranakan.instruments.instrument;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An intergovernmental instrument (เครื่องมือ IGM) of one of four families, with which the centre
/// enables rather than commands.
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param family Its family
/// @param title What it is called
/// @param province ISO 3166-2; missing for the whole country
/// @param status How far it has come
/// @param facilitatorId The agency that enables it, of the centre or of the province's
///     administration: an actor of the actor registry
/// @param proposerId The actor whose idea it is; always there for a programme, missing for others
///     if nobody said
/// @param bottleneckId The bottleneck that it shall remove; missing if it is made for none
/// @param mandate Of a structural instrument: the authority that it gives; missing for others
/// @param structural Of a structural instrument; missing for others
/// @param programmatic Of a programmatic instrument; missing for others
/// @param researchAndCapacity Of a research and capacity instrument; missing for others
/// @param behavioural Of a behavioural instrument; missing for others
/// @param proposedAt When it was proposed
/// @param inForceSince When it was put in force; missing if it was not
/// @param closure How it ended; missing as long as it has not
/// @param changedAt When it was changed last
@Schema(name = "Instrument")
public record InstrumentView(
    UUID id,
    @Schema(examples = "4", minimum = "1") long version,
    Family family,
    Text title,
    @Schema(examples = "TH-90") @Nullable @Matches(Province.PATTERN) String province,
    InstrumentStatus status,
    UUID facilitatorId,
    @Nullable UUID proposerId,
    @Nullable UUID bottleneckId,
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
