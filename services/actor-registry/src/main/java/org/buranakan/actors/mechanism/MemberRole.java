package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what an actor belongs to a mechanism. */
@Schema(
    description =
        "As what an actor belongs to a mechanism. shareholder: owns a part of a"
            + " company or partnership; state-party, private-party: the two sides of a"
            + " partnership; founder: of a city study centre; chair, secretary, member:"
            + " of any body that meets")
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
