package org.buranakan.actors.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be corrected about an actor: the whole of it, as it shall be. */
@Schema(description = "What may be corrected about an actor: the whole of it, as it shall be.")
record ActorChange(
    @NotNull Sector sector,
    @NotNull @Valid Text name,
    @NotNull @Size(max = 100) List<@NotNull String> districts,
    @NotNull @Size(max = 20) Set<@NotNull @Valid Identifier> identifiers) {}
