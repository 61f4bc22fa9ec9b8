package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an agreement has come. */
@Schema(
    description =
        "draft: may still change; open: sealed, waits for signatures; in-force: all required"
            + " parties signed; terminated: ended by an officer")
public enum AgreementStatus {
  @JsonProperty("draft")
  DRAFT,
  @JsonProperty("open")
  OPEN,
  @JsonProperty("in-force")
  IN_FORCE,
  @JsonProperty("terminated")
  TERMINATED
}
