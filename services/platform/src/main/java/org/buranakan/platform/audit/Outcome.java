package org.buranakan.platform.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a call.
@Schema(name = "AuditOutcome")
public enum Outcome {
  /// The call had its effect, or was shown what it asked for.
  @JsonProperty("done")
  DONE,
  /// The answer to an earlier request with the same Idempotency-Key was given again.
  @JsonProperty("replayed")
  REPLAYED,
  /// The call was refused with a 4xx: nothing was changed or shown.
  @JsonProperty("refused")
  REFUSED,
  /// The service failed with a 5xx: nothing was changed, unless the database went away during the
  /// commit and an entry of the same trace says `done`.
  @JsonProperty("failed")
  FAILED;

  static Outcome of(int status, boolean replayed) {
    if (status < 400) {
      return replayed ? REPLAYED : DONE;
    }
    return status < 500 ? REFUSED : FAILED;
  }

  /** As it is stored and shown. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
