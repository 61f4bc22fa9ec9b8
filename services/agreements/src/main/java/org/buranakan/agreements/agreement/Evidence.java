package org.buranakan.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What shows that a commitment was kept. No personal data.
///
/// @param evidence What was done, and what shows it; published: name no persons
/// @param url Where it can be seen
record Evidence(
    @NotNull @Valid Text evidence,
    @Schema(examples = "https://www.hatyaicity.go.th/drill")
        @Pattern(regexp = "https?://[^\\s]+")
        @Size(max = 2000)
        @Nullable String url) {}
