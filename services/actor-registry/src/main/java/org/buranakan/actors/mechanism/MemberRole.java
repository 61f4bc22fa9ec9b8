package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what an actor belongs to a mechanism. */
public enum MemberRole {
  @JsonProperty("shareholder")
  SHAREHOLDER,
  @JsonProperty("state-party")
  STATE_PARTY,
  @JsonProperty("private-party")
  PRIVATE_PARTY,
  @JsonProperty("founder")
  FOUNDER,
  @JsonProperty("chair")
  CHAIR,
  @JsonProperty("secretary")
  SECRETARY,
  @JsonProperty("member")
  MEMBER
}
