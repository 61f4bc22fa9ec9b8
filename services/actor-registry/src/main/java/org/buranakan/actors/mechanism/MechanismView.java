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
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    MechanismForm form,
    Text name,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    MechanismStatus status,
    List<Member> members,
    Particulars particulars,
    Instant establishedAt,
    Instant changedAt)
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
