package org.buranakan.agreements.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the parties of a dialogue settled (ข้อตกลงร่วม).
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param sessionId The concluded session in dialogue-sessions that it comes from
/// @param trackId The track of that session; missing if the session names none
/// @param province Where it holds: ISO 3166-2, the session's
/// @param theme The theme of the track; missing if the session names none
/// @param title What it is called
/// @param text What was settled, in words
/// @param status How far it has come
/// @param parties Whom it binds, in the order of their ids
/// @param commitments Who does what by when, in the order in which it was added
/// @param signatures Who has signed, the earliest first; empty until the opening
/// @param textHash SHA-256 (hex) of the bytes that GET …/sealed-text answers, which are canonical
///     JSON (RFC 8785); missing while it is a draft
/// @param openedAt When it was opened for signature; missing if it was not
/// @param inForceSince When the last required party signed; missing if not all have
/// @param termination Why and when it was ended; missing if it was not
/// @param draftedAt When it was drafted from the session
/// @param changedAt When it was changed last
@Schema(name = "Agreement")
public record AgreementView(
    UUID id,
    @Schema(examples = "7", minimum = "1") long version,
    UUID sessionId,
    @Nullable UUID trackId,
    @Schema(examples = "TH-90") @Matches(Province.PATTERN) String province,
    @Schema(examples = "flood") @Nullable String theme,
    Text title,
    Text text,
    AgreementStatus status,
    List<PartyView> parties,
    List<Commitment> commitments,
    List<SignatureView> signatures,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        @Matches(SealedText.HASH)
        String textHash,
    @Nullable Instant openedAt,
    @Nullable Instant inForceSince,
    @Nullable Termination termination,
    Instant draftedAt,
    Instant changedAt)
    implements Snapshot.OfWords {}
