package org.buranakan.agreements.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An actor's signature under the text with this hash.
///
/// @param actorId The party that signs; the caller's token names it, or it has appointed the caller
/// @param hash textHash of the agreement: SHA-256 of its sealed-text, in hex
record Seal(
    @NotNull UUID actorId,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull
        @Pattern(regexp = SealedText.HASH)
        String hash) {}
