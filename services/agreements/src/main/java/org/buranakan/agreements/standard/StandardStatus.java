package org.buranakan.agreements.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a standard is to be followed. */
public enum StandardStatus {
  @JsonProperty("adopted")
  ADOPTED,
  @JsonProperty("superseded")
  SUPERSEDED,
  @JsonProperty("withdrawn")
  WITHDRAWN
}
