package org.buranakan.agreements.agreement;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.appointment.Authority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as callers and events show it: of the signer only the role and the authority. */
@Schema(
    name = "Signature",
    description =
        "A party's signature; of the signer only role and authority. It stays, whatever becomes of the authority.")
public record SignatureView(
    @Schema(description = "The party that signed") UUID actorId,
    @Schema(description = "When it signed") Instant signedAt,
    @Schema(
            description = "SHA-256 of the text that was signed, in hex",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,
    @Schema(description = "The role in which the signer called", examples = "representative")
        String role,
    @Schema(description = "On what authority the signer signed for the party, at that moment")
        Authority authority) {

  static SignatureView of(UUID actor, Signature signature) {
    return new SignatureView(
        actor, signature.signedAt(), signature.hash(), signature.role(), signature.authority());
  }
}
