package org.buranakan.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the agreement ends. No personal data.
///
/// @param reason Why it ends; published: name no persons
@Schema(name = "AgreementEnding")
record Ending(@NotNull @Valid Text reason) {}
