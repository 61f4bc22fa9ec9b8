package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;

/// As what an actor belongs to a mechanism.
public enum MemberRole {
  /// The actor owns a part of a company or partnership.
  @JsonProperty("shareholder")
  SHAREHOLDER,
  /// The public side of a partnership.
  @JsonProperty("state-party")
  STATE_PARTY,
  /// The private side of a partnership.
  @JsonProperty("private-party")
  PRIVATE_PARTY,
  /// The actor founded a city study centre.
  @JsonProperty("founder")
  FOUNDER,
  /// The actor chairs a body that meets.
  @JsonProperty("chair")
  CHAIR,
  /// The actor is the secretary of a body that meets.
  @JsonProperty("secretary")
  SECRETARY,
  /// The actor belongs to a body that meets.
  @JsonProperty("member")
  MEMBER
}
