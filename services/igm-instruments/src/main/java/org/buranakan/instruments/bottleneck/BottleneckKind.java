package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of thing stands in the way. */
@Schema(
    description =
        "What kind of thing stands in the way. authority-unclear: nobody is sure"
            + " who may act; budget: money is missing; capacity: the actors don't know"
            + " how; coordination: they don't act together; data: facts are missing;"
            + " trust: they don't trust each other, or talk no more")
public enum BottleneckKind {
  @JsonProperty("authority-unclear")
  AUTHORITY_UNCLEAR,
  @JsonProperty("budget")
  BUDGET,
  @JsonProperty("capacity")
  CAPACITY,
  @JsonProperty("coordination")
  COORDINATION,
  @JsonProperty("data")
  DATA,
  @JsonProperty("trust")
  TRUST
}
