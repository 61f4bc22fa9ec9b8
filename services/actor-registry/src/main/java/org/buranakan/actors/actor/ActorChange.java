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

/** What may be corrected about an actor: the whole of it, as it shall be. */
@Schema(description = "What may be corrected about an actor: the whole of it, as it shall be.")
record ActorChange(
    @Schema(description = "The part of society that it belongs to") @NotNull Sector sector,
    @Schema(description = "Its name, of 300 characters at most; of a person, personal data")
        @NotNull
        @Valid
        @MostCharacters(300)
        Text name,
    @Schema(
            description = "DOPA codes of the districts that it is confined to; empty for all",
            examples = "[\"9011\"]")
        @NotNull
        @Size(max = 100)
        List<@NotNull String> districts,
    @Schema(
            description =
                "All names that registers gave to it; those that are left out are dropped")
        @NotNull
        @Size(max = 20)
        Set<@NotNull @Valid Identifier> identifiers,
    @Schema(
            description =
                "How a person is reached; personal data, none if missing, and none but for persons")
        @Size(max = 20)
        @Nullable List<@NotNull @Valid Contact> contacts,
    @Schema(
            description =
                "For what, and on which legal basis, a person's data are kept; needed for a"
                    + " person, and for nobody else")
        @Valid
        @Nullable Processing processing)
    implements Description {

  @Override
  public Set<Identifier> identifiersOrNone() {
    return identifiers;
  }
}
