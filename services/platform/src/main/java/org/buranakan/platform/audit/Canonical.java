package org.buranakan.platform.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** Any program that writes the same as canonical JSON (RFC 8785) comes to the same hash. */
final class Canonical {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
          .addMixIn(AuditEntry.class, BeforeItIsSealed.class)
          .addMixIn(AuditSeal.class, BeforeItIsSealed.class);

  @JsonIgnoreProperties({"seal", "hash"})
  private interface BeforeItIsSealed {}

  private Canonical() {}

  /** As the database keeps them; null where it keeps none. */
  static @Nullable List<Document> documents(@Nullable String kept) {
    try {
      return kept == null ? null : List.of(JSON.readValue(kept, Document[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sha256(Object document) {
    try {
      return sha256(new JsonCanonicalizer(JSON.writeValueAsBytes(document)).getEncodedUTF8());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
