package org.buranakan.agreements.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller shows for a kept commitment. */
@Schema(description = "What shows that a commitment was kept. No personal data.")
record Evidence(
    @Schema(description = "What was done, and what shows it; published: name no persons")
        @NotNull
        @Valid
        Text evidence,
    @Schema(description = "Where it can be seen", examples = "https://www.hatyaicity.go.th/drill")
        @Pattern(regexp = "https?://[^\\s]+")
        @Size(max = 2000)
        @Nullable String url) {}
