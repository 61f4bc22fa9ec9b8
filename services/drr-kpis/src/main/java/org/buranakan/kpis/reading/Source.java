package org.buranakan.kpis.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a figure comes from. */
@Schema(name = "ReadingSource", description = "Where a figure comes from.")
public record Source(
    @Schema(description = "Who published it", examples = "Global Pulse quoting DDPM")
        @NotBlank
        @Size(max = 500)
        String name,
    @Schema(
            description = "Where it can be read; missing if it stands nowhere",
            examples = "https://wp.globalpulseonline.com/?p=237421")
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Nullable String url) {}
