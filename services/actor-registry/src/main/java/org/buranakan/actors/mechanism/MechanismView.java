package org.buranakan.actors.mechanism;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mechanism as callers and events show it. */
@Schema(name = "Mechanism", description = "A body in which actors collaborate (กลไกความร่วมมือ).")
public record MechanismView(
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "3") long version,
    @Schema(description = "Which of the four forms it takes") MechanismForm form,
    @Schema(description = "What it is called") Text name,
    @Schema(description = "The province that it works in: ISO 3166-2", examples = "TH-90")
        String province,
    @Schema(description = "Whether it still works") MechanismStatus status,
    @Schema(description = "Who takes part, and as what") List<Member> members,
    @Schema(description = "What only its form has; empty if nothing was said")
        Particulars particulars,
    @Schema(description = "When it was founded here") Instant establishedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
    implements Snapshot {

  static MechanismView of(Mechanism mechanism) {
    return new MechanismView(
        mechanism.id(),
        mechanism.version(),
        mechanism.form(),
        mechanism.name(),
        mechanism.province(),
        mechanism.status(),
        mechanism.members(),
        mechanism.particulars(),
        mechanism.establishedAt(),
        mechanism.changedAt());
  }
}
