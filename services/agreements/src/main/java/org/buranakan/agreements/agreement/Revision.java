package org.buranakan.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a draft shall say, the whole of it. No personal data.
///
/// @param title What it shall be called
/// @param text What was settled, in words
/// @param parties At least two, of which at least two are required to sign
@Schema(name = "AgreementRevision")
record Revision(
    @NotNull @Valid Text title,
    @NotNull @Valid Text text,
    @NotNull @Size(max = 100) List<@NotNull @Valid ProposedParty> parties) {

  List<Party> toParties() {
    return parties.stream().map(ProposedParty::toParty).toList();
  }
}
