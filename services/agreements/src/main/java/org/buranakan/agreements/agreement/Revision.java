package org.buranakan.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft shall say, the whole of it. */
@Schema(
    name = "AgreementRevision",
    description = "What a draft shall say, the whole of it. No personal data.")
record Revision(
    @Schema(description = "What it shall be called") @NotNull @Valid Text title,
    @Schema(description = "What was settled, in words") @NotNull @Valid Text text,
    @Schema(description = "At least two, of which at least two are required to sign")
        @NotNull
        @Size(max = 100)
        List<@NotNull @Valid ProposedParty> parties) {

  List<Party> toParties() {
    return parties.stream().map(ProposedParty::toParty).toList();
  }
}
