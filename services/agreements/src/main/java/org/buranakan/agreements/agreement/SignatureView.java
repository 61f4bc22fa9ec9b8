package org.buranakan.agreements.agreement;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.appointment.Authority;
import org.buranakan.platform.event.Matches;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A party's signature; of the signer only role and authority. It stays, whatever becomes of the
/// authority.
///
/// @param actorId The party that signed
/// @param signedAt When it signed
/// @param hash SHA-256 of the text that was signed, in hex: the `textHash` of the agreement
/// @param role The role in which the signer called
/// @param authority On what authority the signer signed for the party, at that moment
@Schema(name = "Signature")
public record SignatureView(
    UUID actorId,
    Instant signedAt,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Matches(SealedText.HASH)
        String hash,
    @Schema(examples = "representative") String role,
    Authority authority) {

  static SignatureView of(UUID actor, Signature signature) {
    return new SignatureView(
        actor, signature.signedAt(), signature.hash(), signature.role(), signature.authority());
  }
}
