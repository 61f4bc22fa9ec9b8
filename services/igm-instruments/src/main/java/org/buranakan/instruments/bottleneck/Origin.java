package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What brought a bottleneck to light.
///
/// @param kind Whether somebody reported it, or what opened it
/// @param id The KPI that went off track or the track that went slack; missing if somebody reported
///     it
@Schema(name = "BottleneckOrigin")
public record Origin(Kind kind, @Nullable UUID id) {

  /// Where bottlenecks come from.
  public enum Kind {
    /// Somebody reported the bottleneck.
    @JsonProperty("manual")
    MANUAL,
    /// A KPI went off track.
    @JsonProperty("kpi")
    KPI,
    /// A track went slack.
    @JsonProperty("track")
    TRACK
  }

  static Origin reported() {
    return new Origin(Kind.MANUAL, null);
  }

  static Origin kpi(UUID id) {
    return new Origin(Kind.KPI, id);
  }

  static Origin track(UUID id) {
    return new Origin(Kind.TRACK, id);
  }
}
