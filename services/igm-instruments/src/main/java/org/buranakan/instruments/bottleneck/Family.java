package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four families of intergovernmental instruments of the study. */
@Schema(
    description =
        "Family of intergovernmental instruments: structural (mandates, organisations, rules), programmatic (programmes and budgets that rise from below), research-and-capacity (studies, training, data, technical assistance), behavioural (dialogue, negotiation, trust).")
public enum Family {
  @JsonProperty("structural")
  STRUCTURAL,
  @JsonProperty("programmatic")
  PROGRAMMATIC,
  @JsonProperty("research-and-capacity")
  RESEARCH_AND_CAPACITY,
  @JsonProperty("behavioural")
  BEHAVIOURAL
}
