package org.buranakan.actors.appointment;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which appointments a list shows.
///
/// @param actorId The actor that is represented
/// @param representative The account that represents: its id in Keycloak
/// @param validAt An instant, with a Gregorian year, at which they were or will be valid; of the
///     future, as far as is known now
record AppointmentFilter(
    @Parameter(example = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") @QueryParam("actorId")
        @Nullable UUID actorId,
    @Parameter(example = "0b6c1a52-6d0e-4a0e-9d0b-3f6f1f0c7a11") @QueryParam("representative")
        @Nullable UUID representative,
    @Parameter(example = "2026-11-20T03:00:00Z") @QueryParam("validAt")
        @Nullable Instant validAt) {}
