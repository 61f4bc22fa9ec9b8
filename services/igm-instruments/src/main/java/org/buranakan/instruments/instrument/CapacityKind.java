package org.buranakan.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What research and capacity instruments bring. */
@Schema(
    description =
        "What a research and capacity instrument brings. study: facts that are"
            + " found; training: people who know how; data: facts that are collected;"
            + " technical-assistance: help by those who know how")
public enum CapacityKind {
  @JsonProperty("study")
  STUDY,
  @JsonProperty("training")
  TRAINING,
  @JsonProperty("data")
  DATA,
  @JsonProperty("technical-assistance")
  TECHNICAL_ASSISTANCE
}
