package org.buranakan.actors.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The way in which a person is reached.
public enum ContactType {
  @JsonProperty("phone")
  PHONE,
  @JsonProperty("email")
  EMAIL,
  /// The LINE app.
  @JsonProperty("line")
  LINE,
  /// The address for post.
  @JsonProperty("address")
  ADDRESS,
  @JsonProperty("other")
  OTHER
}
