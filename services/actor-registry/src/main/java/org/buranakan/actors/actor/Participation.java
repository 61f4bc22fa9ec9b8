package org.buranakan.actors.actor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in the registry that an actor takes part in. */
@Schema(description = "Something in the registry that the person takes part in.")
public record Participation(
    @Schema(description = "What it is", examples = "mechanism") String what,
    @Schema(description = "Its id") UUID id,
    @Schema(description = "As what the person takes part", examples = "chair") String role) {

  /** What other features of the registry know of an actor. */
  public interface Source {
    List<Participation> of(UUID actor);
  }
}
