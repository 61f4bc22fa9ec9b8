package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Why the Personal Data Protection Act B.E. 2562 (2019) allows to keep the data.
public enum LegalBasis {
  /// The person agreed (sections 19 and 24).
  @JsonProperty("consent")
  CONSENT,
  /// The data serve archives, research or statistics in the public interest (section 24(1)).
  @JsonProperty("research")
  RESEARCH,
  /// There is danger to somebody's life, body or health (section 24(2)).
  @JsonProperty("vital-interest")
  VITAL_INTEREST,
  /// The data are needed for a contract with the person (section 24(3)).
  @JsonProperty("contract")
  CONTRACT,
  /// The data serve a task in the public interest or of official authority (section 24(4)).
  @JsonProperty("public-task")
  PUBLIC_TASK,
  /// Somebody has a legitimate interest, and the person's own rights do not weigh more (section
  /// 24(5)).
  @JsonProperty("legitimate-interest")
  LEGITIMATE_INTEREST,
  /// The law demands that the data are kept (section 24(6)).
  @JsonProperty("legal-obligation")
  LEGAL_OBLIGATION
}
