package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the law allows to keep a person's data: PDPA B.E. 2562, section 24. */
@Schema(
    description =
        "Why the Personal Data Protection Act B.E. 2562 (2019) allows to keep the data. consent: the"
            + " person agreed (sections 19, 24); research: archives, research or statistics in the"
            + " public interest (24(1)); vital-interest: danger to somebody's life, body or health"
            + " (24(2)); contract: with the person (24(3)); public-task: a task in the public"
            + " interest or official authority (24(4)); legitimate-interest: unless the person's"
            + " own rights weigh more (24(5)); legal-obligation: a law demands it (24(6))")
public enum LegalBasis {
  @JsonProperty("consent")
  CONSENT,
  @JsonProperty("research")
  RESEARCH,
  @JsonProperty("vital-interest")
  VITAL_INTEREST,
  @JsonProperty("contract")
  CONTRACT,
  @JsonProperty("public-task")
  PUBLIC_TASK,
  @JsonProperty("legitimate-interest")
  LEGITIMATE_INTEREST,
  @JsonProperty("legal-obligation")
  LEGAL_OBLIGATION
}
