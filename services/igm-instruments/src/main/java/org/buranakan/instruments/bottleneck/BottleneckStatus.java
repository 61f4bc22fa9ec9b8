package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far the removal of a bottleneck has come.
public enum BottleneckStatus {
  /// Nothing in force works on the bottleneck yet.
  @JsonProperty("open")
  OPEN,
  /// An instrument in force works on the bottleneck.
  @JsonProperty("addressed")
  ADDRESSED,
  /// The bottleneck is gone.
  @JsonProperty("resolved")
  RESOLVED
}
