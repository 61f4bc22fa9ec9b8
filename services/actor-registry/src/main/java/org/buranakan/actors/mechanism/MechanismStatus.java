package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a mechanism still works. */
@Schema(description = "active: works; dissolved: works no more, but stays readable")
public enum MechanismStatus {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("dissolved")
  DISSOLVED
}
