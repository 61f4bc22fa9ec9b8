package org.buranakan.actors.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That an account may speak and sign for an actor (การแต่งตั้งผู้แทน), on all days from validFrom
/// to validTo, unless it is revoked.
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param actorId The actor that is represented
/// @param province The actor's province: ISO 3166-2; missing for the whole country
/// @param representative The account that may speak and sign for the actor: its id in Keycloak,
///     which is the `sub` of its tokens
/// @param validFrom First day, in Thailand, on which it is valid
/// @param validTo Last day, in Thailand, on which it is valid; missing if it is so until it is
///     revoked
/// @param appointedAt When it was made
/// @param revokedAt When it was revoked; missing if it was not
@Schema(name = "Appointment")
public record AppointmentView(
    UUID id,
    @Schema(examples = "1", minimum = "1") long version,
    UUID actorId,
    @Schema(examples = "TH-90") @Nullable @Matches(Province.PATTERN) String province,
    @Schema(examples = "0b6c1a52-6d0e-4a0e-9d0b-3f6f1f0c7a11") UUID representative,
    @Schema(examples = "2027-01-01") LocalDate validFrom,
    @Schema(examples = "2027-12-31") @Nullable LocalDate validTo,
    Instant appointedAt,
    @Nullable Instant revokedAt)
    implements Snapshot {}
