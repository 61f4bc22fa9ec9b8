package org.buranakan.actors.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new actor.
///
/// @param id UUIDv7 that the caller already knows the actor by, e.g. from the accounts of its
///     representatives. It ends with the two digits of the province's DOPA code, or with 00 for the
///     whole country. The registry makes one if it is missing
/// @param kind What it is; does not change
/// @param sector The part of society that it belongs to
/// @param name Its name, of 300 characters at most; of a person, personal data
/// @param province ISO 3166-2; missing for an actor of the whole country
/// @param districts DOPA codes of the districts that it is confined to; empty for all
/// @param identifiers The names that registers gave to it; none if missing
/// @param contacts How a person is reached; personal data, none if missing, and none but for
///     persons
/// @param processing For what, and on which legal basis, a person's data are kept; needed for a
///     person, and for nobody else
@Schema(name = "ActorRegistration")
record Registration(
    @Schema(examples = "01930000-0000-7000-8000-000000106590") @Nullable UUID id,
    @Schema(examples = "person") @NotNull ActorKind kind,
    @NotNull Sector sector,
    @NotNull @Valid @MostCharacters(300) Text name,
    @Schema(examples = "TH-90") @ProvinceCode @Nullable String province,
    @Schema(examples = "[\"9011\"]") @Size(max = 100) @Nullable List<@NotNull String> districts,
    @Size(max = 20) @Nullable Set<@NotNull @Valid Identifier> identifiers,
    @Size(max = 20) @Nullable List<@NotNull @Valid Contact> contacts,
    @Valid @Nullable Processing processing)
    implements Description {

  List<String> districtsOrNone() {
    return districts == null ? List.of() : districts;
  }

  @Override
  public Set<Identifier> identifiersOrNone() {
    return identifiers == null ? Set.of() : identifiers;
  }
}
