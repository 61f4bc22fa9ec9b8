package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a session does not take place.
///
/// @param reason Published: name no persons
@Schema(name = "SessionCancellation")
record Cancellation(@NotNull @Valid Text reason) {}
