package org.buranakan.agreements.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as callers and events show it. */
@Schema(name = "Agreement", description = "What the parties of a dialogue settled (ข้อตกลงร่วม).")
public record AgreementView(
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    @Schema(description = "The concluded session in dialogue-sessions that it comes from")
        UUID sessionId,
    @Schema(description = "The track of that session") @Nullable UUID trackId,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "The theme of the track", examples = "flood") @Nullable String theme,
    Text title,
    Text text,
    AgreementStatus status,
    List<Party> parties,
    List<Commitment> commitments,
    List<SignatureView> signatures,
    @Schema(
            description =
                "SHA-256 (hex) of the bytes that GET …/sealed-text answers; from the opening on")
        @Nullable String textHash,
    @Nullable Instant openedAt,
    @Nullable Instant inForceSince,
    @Nullable Termination termination,
    Instant draftedAt,
    Instant changedAt)
    implements Snapshot {

  boolean hasParty(UUID actor) {
    return parties.stream().anyMatch(party -> party.actorId().equals(actor));
  }
}
