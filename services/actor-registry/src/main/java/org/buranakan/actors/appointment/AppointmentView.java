package org.buranakan.actors.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment as callers and events show it; who made and revoked it stays in the table. */
@Schema(
    name = "Appointment",
    description =
        "That an account may speak and sign for an actor (การแต่งตั้งผู้แทน), on all days from"
            + " validFrom to validTo, unless it is revoked.")
public record AppointmentView(
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "1") long version,
    @Schema(description = "The actor that is represented") UUID actorId,
    @Schema(
            description = "The actor's province: ISO 3166-2; missing for the whole country",
            examples = "TH-90")
        @Nullable String province,
    @Schema(
            description =
                "The account that may speak and sign for the actor: its id in Keycloak, which is the"
                    + " `sub` of its tokens",
            examples = "0b6c1a52-6d0e-4a0e-9d0b-3f6f1f0c7a11")
        UUID representative,
    @Schema(description = "First day, in Thailand, on which it is valid", examples = "2027-01-01")
        LocalDate validFrom,
    @Schema(
            description =
                "Last day, in Thailand, on which it is valid; missing if it is so until it is"
                    + " revoked",
            examples = "2027-12-31")
        @Nullable LocalDate validTo,
    @Schema(description = "When it was made") Instant appointedAt,
    @Schema(description = "When it was revoked; missing if it was not") @Nullable Instant revokedAt)
    implements Snapshot {}
