package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a person is reached. */
@Schema(description = "By what a person is reached; line: the LINE app; address: by post")
public enum ContactType {
  @JsonProperty("phone")
  PHONE,
  @JsonProperty("email")
  EMAIL,
  @JsonProperty("line")
  LINE,
  @JsonProperty("address")
  ADDRESS,
  @JsonProperty("other")
  OTHER
}
