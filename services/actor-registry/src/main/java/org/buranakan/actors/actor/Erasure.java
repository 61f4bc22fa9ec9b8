package org.buranakan.actors.actor;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says to erase a person. */
@Schema(name = "ErasureRequest", description = "That a person shall be erased.")
record Erasure(@Schema(description = "Why") @NotNull ErasureGround ground) {}
