package org.buranakan.agreements.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/// The sealed content of an agreement, as canonical JSON (RFC 8785). Any program that canonicalises
/// the same content comes to the same bytes, and so to the same hash.
///
/// @param agreementId The agreement
/// @param sessionId The session that it comes from
/// @param province Where it holds: ISO 3166-2
/// @param title What it is called
/// @param text What was settled, in words
/// @param parties Whom it binds, in the order of their ids
/// @param commitments Who does what by when
record SealedText(
    UUID agreementId,
    UUID sessionId,
    @Schema(examples = "TH-90") String province,
    Text title,
    Text text,
    List<Party> parties,
    List<Promise> commitments) {

  /** How a hash looks: SHA-256, in hex. */
  static final String HASH = "[0-9a-f]{64}";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  /// A commitment as it was sealed: without what became of it.
  ///
  /// @param id The commitment's id
  /// @param actorId The party that gives it
  /// @param text What the party does
  /// @param dueOn Last day, in Thailand, on which it is in time; Gregorian
  /// @param kpi By what its effect is measured; missing if it is not
  @Schema(name = "SealedCommitment")
  record Promise(
      UUID id,
      UUID actorId,
      Text text,
      @Schema(examples = "2027-09-30") LocalDate dueOn,
      @Nullable CommittedKpi kpi) {
    static Promise of(Commitment commitment) {
      return new Promise(
          commitment.id(),
          commitment.actorId(),
          commitment.text(),
          commitment.dueOn(),
          commitment.kpi());
    }
  }

  static SealedText of(AgreementView agreement) {
    return new SealedText(
        agreement.id(),
        agreement.sessionId(),
        agreement.province(),
        agreement.title(),
        agreement.text(),
        agreement.parties().stream().map(PartyView::sealed).toList(),
        agreement.commitments().stream().map(Promise::of).toList());
  }

  String canonical() {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(this)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(String canonical) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
