package org.buranakan.actors.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.time.ThaiDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new representative of an actor.
///
/// @param actorId The actor that is to be represented; it must be active
/// @param representative The account that may speak and sign for it: its id in Keycloak, which is
///     the `sub` of its tokens. Published: an id, never a name
/// @param validFrom First day, in Thailand; today or later, today if missing. Gregorian; a
///     Buddhist-era year such as 2569 is understood as 2026
/// @param validTo Last day, in Thailand, until midnight; until it is revoked if missing. Gregorian;
///     a Buddhist-era year such as 2569 is understood as 2026
@Schema(name = "AppointmentRequest")
record Appointing(
    @NotNull UUID actorId,
    @Schema(examples = "0b6c1a52-6d0e-4a0e-9d0b-3f6f1f0c7a11") @NotNull UUID representative,
    @Schema(examples = "2027-01-01") @JsonDeserialize(using = ThaiDate.class)
        @Nullable LocalDate validFrom,
    @Schema(examples = "2027-12-31") @JsonDeserialize(using = ThaiDate.class)
        @Nullable LocalDate validTo) {}
