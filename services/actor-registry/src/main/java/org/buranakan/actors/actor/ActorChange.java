package org.buranakan.actors.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be corrected about an actor: the whole of it, as it shall be.
///
/// @param sector The part of society that it belongs to
/// @param name Its name, of 300 characters at most; of a person, personal data
/// @param districts DOPA codes of the districts that it is confined to; empty for all
/// @param identifiers All names that registers gave to it; those that are left out are dropped
/// @param contacts How a person is reached; personal data, none if missing, and none but for
///     persons
/// @param processing For what, and on which legal basis, a person's data are kept; needed for a
///     person, and for nobody else
record ActorChange(
    @NotNull Sector sector,
    @NotNull @Valid @MostCharacters(300) Text name,
    @Schema(examples = "[\"9011\"]") @NotNull @Size(max = 100) List<@NotNull String> districts,
    @NotNull @Size(max = 20) Set<@NotNull @Valid Identifier> identifiers,
    @Size(max = 20) @Nullable List<@NotNull @Valid Contact> contacts,
    @Valid @Nullable Processing processing)
    implements Description {

  @Override
  public Set<Identifier> identifiersOrNone() {
    return identifiers;
  }
}
