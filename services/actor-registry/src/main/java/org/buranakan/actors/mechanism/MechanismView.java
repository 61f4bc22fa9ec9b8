package org.buranakan.actors.mechanism;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A body in which actors collaborate (กลไกความร่วมมือ).
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param form Which of the four forms it takes
/// @param name What it is called
/// @param province The province that it works in: ISO 3166-2
/// @param status Whether it still works
/// @param members Who takes part, and as what
/// @param particulars What only its form has; empty if nothing was said
/// @param establishedAt When it was founded here
/// @param changedAt When it was changed last
@Schema(name = "Mechanism")
public record MechanismView(
    UUID id,
    @Schema(examples = "3", minimum = "1") long version,
    MechanismForm form,
    Text name,
    @Schema(examples = "TH-90") @Matches(Province.PATTERN) String province,
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
