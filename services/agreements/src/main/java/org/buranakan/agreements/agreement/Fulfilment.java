package org.buranakan.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What shows that a commitment was kept.
///
/// @param evidence What was done, and what shows it
/// @param url Where it can be seen; missing if it stands nowhere
/// @param at When it was reported
/// @param saidBy Whether the actor that gave the commitment said so itself, or an officer of the
///     province said so of it; missing where it was reported before this was kept
public record Fulfilment(
    Text evidence,
    @Schema(examples = "https://www.hatyaicity.go.th/drill") @Nullable String url,
    Instant at,
    @Nullable Speaker saidBy) {

  /// Who told this service.
  @Schema(name = "FulfilmentSpeaker")
  public enum Speaker {
    /// The actor that gave the commitment said so itself.
    @JsonProperty("representative")
    REPRESENTATIVE,
    /// An officer of the province said so.
    @JsonProperty("officer")
    OFFICER
  }
}
