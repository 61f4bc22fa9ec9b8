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
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "7") long version,
    @Schema(description = "The concluded session in dialogue-sessions that it comes from")
        UUID sessionId,
    @Schema(description = "The track of that session; missing if the session names none")
        @Nullable UUID trackId,
    @Schema(description = "Where it holds: ISO 3166-2, the session's", examples = "TH-90")
        String province,
    @Schema(
            description = "The theme of the track; missing if the session names none",
            examples = "flood")
        @Nullable String theme,
    @Schema(description = "What it is called") Text title,
    @Schema(description = "What was settled, in words") Text text,
    @Schema(description = "How far it has come") AgreementStatus status,
    @Schema(description = "Whom it binds, in the order of their ids") List<PartyView> parties,
    @Schema(description = "Who does what by when, in the order in which it was added")
        List<Commitment> commitments,
    @Schema(description = "Who has signed, the earliest first; empty until the opening")
        List<SignatureView> signatures,
    @Schema(
            description =
                "SHA-256 (hex) of the bytes that GET …/sealed-text answers; from the"
                    + " opening on",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String textHash,
    @Schema(description = "When it was opened for signature; missing if it was not")
        @Nullable Instant openedAt,
    @Schema(description = "When the last required party signed; missing if not all have")
        @Nullable Instant inForceSince,
    @Schema(description = "Why and when it was ended; missing if it was not")
        @Nullable Termination termination,
    @Schema(description = "When it was drafted from the session") Instant draftedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
    implements Snapshot.OfWords {}
