package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows that a commitment was kept. */
@Schema(description = "What shows that a commitment was kept.")
public record Fulfilment(
    @Schema(description = "What was done, and what shows it") Text evidence,
    @Schema(
            description = "Where it can be seen; missing if it stands nowhere",
            examples = "https://www.hatyaicity.go.th/drill")
        @Nullable String url,
    @Schema(description = "When it was reported") Instant at,
    @Schema(
            description =
                "Whether the actor that gave the commitment said so itself, or an officer of the"
                    + " province said so of it; missing where it was reported before this was kept")
        @Nullable Speaker saidBy) {

  /** Who told this service. */
  @Schema(
      name = "FulfilmentSpeaker",
      description =
          "representative: the actor that gave the commitment said so itself; officer: an officer"
              + " of the province said so")
  public enum Speaker {
    @JsonProperty("representative")
    REPRESENTATIVE,
    @JsonProperty("officer")
    OFFICER
  }
}
