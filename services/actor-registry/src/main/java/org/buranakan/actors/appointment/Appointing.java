package org.buranakan.actors.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.buranakan.platform.time.ThaiDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to appoint a representative. */
@Schema(name = "AppointmentRequest", description = "A new representative of an actor.")
record Appointing(
    @Schema(description = "The actor that is to be represented; it must be active") @NotNull
        UUID actorId,
    @Schema(
            description =
                "The account that may speak and sign for it: its id in Keycloak, which is the `sub`"
                    + " of its tokens. Published: an id, never a name",
            examples = "0b6c1a52-6d0e-4a0e-9d0b-3f6f1f0c7a11")
        @NotNull
        UUID representative,
    @Schema(
            description =
                "First day, in Thailand; today or later, today if missing. Gregorian; a"
                    + " Buddhist-era year such as 2569 is understood as 2026",
            examples = "2027-01-01")
        @JsonDeserialize(using = ThaiDate.class)
        @Nullable LocalDate validFrom,
    @Schema(
            description =
                "Last day, in Thailand, until midnight; until it is revoked if missing. Gregorian; a"
                    + " Buddhist-era year such as 2569 is understood as 2026",
            examples = "2027-12-31")
        @JsonDeserialize(using = ThaiDate.class)
        @Nullable LocalDate validTo) {}
