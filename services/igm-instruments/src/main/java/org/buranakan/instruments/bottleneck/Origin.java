package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What brought a bottleneck to light. */
@Schema(name = "BottleneckOrigin", description = "What brought a bottleneck to light.")
public record Origin(
    @Schema(description = "Whether somebody reported it, or what opened it") Kind kind,
    @Schema(
            description =
                "The KPI that went off track or the track that went slack; missing if"
                    + " somebody reported it")
        @Nullable UUID id) {

  /** Where bottlenecks come from. */
  @Schema(
      description =
          "manual: somebody reported it; kpi: one went off track; track: one went" + " slack")
  public enum Kind {
    @JsonProperty("manual")
    MANUAL,
    @JsonProperty("kpi")
    KPI,
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
