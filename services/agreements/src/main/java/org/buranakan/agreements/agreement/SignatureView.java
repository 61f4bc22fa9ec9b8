package org.buranakan.agreements.agreement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as callers and events show it: of the signer only the role. */
@Schema(name = "Signature", description = "A party's signature; of the signer only the role.")
public record SignatureView(
    UUID actorId,
    Instant signedAt,
    @Schema(description = "SHA-256 of the text that was signed, in hex") String hash,
    @Schema(examples = "representative") String role) {

  static SignatureView of(Signature signature) {
    return new SignatureView(
        signature.actorId(), signature.signedAt(), signature.hash(), signature.role());
  }
}
