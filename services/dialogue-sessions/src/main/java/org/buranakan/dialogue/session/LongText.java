package org.buranakan.dialogue.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that is longer than other texts of the suite may be. */
@Schema(description = "A long text that people read: Thai always, English where there is one.")
public record LongText(
    @Schema(
            description = "In Thai; always there",
            examples = "ที่ประชุมเห็นชอบให้ซ้อมแผนเตือนภัยก่อนฤดูฝน")
        @NotBlank
        @Size(max = 40_000)
        String th,
    @Schema(
            description = "In English; missing where there is none",
            examples = "The meeting agreed to rehearse the warning plan before the rains")
        @Size(max = 40_000)
        @Nullable String en) {}
