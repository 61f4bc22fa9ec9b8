package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// How far an agreement has come.
public enum AgreementStatus {
  /// The text may still change.
  @JsonProperty("draft")
  DRAFT,
  /// The text is sealed, and waits for signatures.
  @JsonProperty("open")
  OPEN,
  /// All parties that must sign have signed.
  @JsonProperty("in-force")
  IN_FORCE,
  /// An officer has ended the agreement.
  @JsonProperty("terminated")
  TERMINATED;

  /** As an English sentence calls it. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
