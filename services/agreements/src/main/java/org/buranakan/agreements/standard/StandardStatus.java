package org.buranakan.agreements.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a standard is to be followed. */
@Schema(
    description =
        "adopted: to be followed; superseded: another one took its place;"
            + " withdrawn: no longer to be followed, for somebody withdrew it or its"
            + " agreement ended")
public enum StandardStatus {
  @JsonProperty("adopted")
  ADOPTED,
  @JsonProperty("superseded")
  SUPERSEDED,
  @JsonProperty("withdrawn")
  WITHDRAWN
}
