package org.buranakan.actors.actor;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a person shall be erased.
///
/// @param ground Why
@Schema(name = "ErasureRequest")
record Erasure(@NotNull ErasureGround ground) {}
