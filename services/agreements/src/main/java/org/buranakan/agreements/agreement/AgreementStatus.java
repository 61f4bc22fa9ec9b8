package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

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
  TERMINATED
}
