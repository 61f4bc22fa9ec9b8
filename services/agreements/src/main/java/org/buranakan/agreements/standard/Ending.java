package org.buranakan.agreements.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the standard is withdrawn. No personal data.
///
/// @param reason Why it is withdrawn; published: name no persons
@Schema(name = "StandardEnding")
record Ending(@NotNull @Valid Text reason) {}
