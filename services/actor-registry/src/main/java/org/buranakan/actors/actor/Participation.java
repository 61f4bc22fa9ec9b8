package org.buranakan.actors.actor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something in the registry that the person takes part in.
///
/// @param what What it is
/// @param id Its id
/// @param role As what the person takes part
public record Participation(
    @Schema(examples = "mechanism") String what, UUID id, @Schema(examples = "chair") String role) {

  /** What other features of the registry know of an actor. */
  public interface Source {
    List<Participation> of(UUID actor);
  }
}
