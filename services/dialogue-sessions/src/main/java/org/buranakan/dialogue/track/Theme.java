package org.buranakan.dialogue.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;

/// The theme of a dialogue.
public enum Theme {
  @JsonProperty("flood")
  FLOOD(true),
  @JsonProperty("drought")
  DROUGHT(true),
  @JsonProperty("landslide")
  LANDSLIDE(true),
  @JsonProperty("haze-and-fire")
  HAZE_AND_FIRE(true),
  /// All hazards together.
  @JsonProperty("disaster-risk")
  DISASTER_RISK(true),
  @JsonProperty("urban-development")
  URBAN_DEVELOPMENT(false),
  @JsonProperty("transport")
  TRANSPORT(false),
  @JsonProperty("environment")
  ENVIRONMENT(false),
  @JsonProperty("public-health")
  PUBLIC_HEALTH(false),
  @JsonProperty("local-economy")
  LOCAL_ECONOMY(false);

  private final boolean disaster;

  Theme(boolean disaster) {
    this.disaster = disaster;
  }

  /** The themes whose dialogues are about the risk of disasters. */
  static List<Theme> disasters() {
    return Arrays.stream(values()).filter(theme -> theme.disaster).toList();
  }
}
