package org.buranakan.agreements.agreement;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An actor that the agreement binds (ภาคี).
///
/// @param actorId The actor in the actor registry
/// @param required Whether the agreement waits for its signature to come into force
@Embeddable
@Schema(name = "SealedParty")
public record Party(UUID actorId, boolean required) {}
