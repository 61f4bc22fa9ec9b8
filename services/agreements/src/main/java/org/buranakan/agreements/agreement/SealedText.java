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

/**
 * What the parties sign: the content of the agreement as canonical JSON (RFC 8785). Any program
 * that canonicalises the same content comes to the same bytes, and so to the same hash.
 */
@Schema(description = "The sealed content of an agreement, as canonical JSON (RFC 8785).")
record SealedText(
    @Schema(description = "The agreement") UUID agreementId,
    @Schema(description = "The session that it comes from") UUID sessionId,
    @Schema(description = "Where it holds: ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "What it is called") Text title,
    @Schema(description = "What was settled, in words") Text text,
    @Schema(description = "Whom it binds, in the order of their ids") List<Party> parties,
    @Schema(description = "Who does what by when") List<Promise> commitments) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  /** A commitment without what will become of it. */
  @Schema(
      name = "SealedCommitment",
      description = "A commitment as it was sealed: without what became of it.")
  record Promise(
      @Schema(description = "The commitment's id") UUID id,
      @Schema(description = "The party that gives it") UUID actorId,
      @Schema(description = "What the party does") Text text,
      @Schema(
              description = "Last day, in Thailand, on which it is in time; Gregorian",
              examples = "2027-09-30")
          LocalDate dueOn,
      @Schema(description = "By what its effect is measured; missing if it is not")
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
