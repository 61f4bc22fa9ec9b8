package org.buranakan.dialogue.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A long text that people read: Thai always, English where there is one.
///
/// @param th In Thai; always there
/// @param en In English; missing where there is none
public record LongText(
    @Schema(examples = "ที่ประชุมเห็นชอบให้ซ้อมแผนเตือนภัยก่อนฤดูฝน") @NotBlank @Size(max = 40_000)
        String th,
    @Schema(examples = "The meeting agreed to rehearse the warning plan before the rains")
        @Size(max = 40_000)
        @Nullable String en) {}
