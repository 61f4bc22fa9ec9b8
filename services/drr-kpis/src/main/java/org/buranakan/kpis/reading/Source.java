package org.buranakan.kpis.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a figure comes from.
///
/// @param name Who published it
/// @param url Where it can be read; missing if it stands nowhere
@Schema(name = "ReadingSource")
public record Source(
    @Schema(examples = "Global Pulse quoting DDPM") @NotBlank @Size(max = 500) String name,
    @Schema(examples = "https://wp.globalpulseonline.com/?p=237421")
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Nullable String url) {}
