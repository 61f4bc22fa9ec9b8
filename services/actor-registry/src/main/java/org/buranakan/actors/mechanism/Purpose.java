package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a mechanism is wanted for
public enum Purpose {
  @JsonProperty("invest-in-the-city")
  INVEST_IN_THE_CITY,
  @JsonProperty("run-a-public-service")
  RUN_A_PUBLIC_SERVICE,
  @JsonProperty("study-and-plan")
  STUDY_AND_PLAN,
  @JsonProperty("reduce-disaster-risk")
  REDUCE_DISASTER_RISK
}
