package org.buranakan.instruments.bottleneck;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the removal of a bottleneck has come. */
@Schema(
    description =
        "open: nothing in force removes it yet; addressed: an instrument in force works on it; resolved: it is gone.")
public enum BottleneckStatus {
  @JsonProperty("open")
  OPEN,
  @JsonProperty("addressed")
  ADDRESSED,
  @JsonProperty("resolved")
  RESOLVED
}
