package org.buranakan.dialogue.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of what was said, to be approved. */
@Schema(description = "The record of what was said; it may be corrected until it is approved.")
record MinutesText(
    @Schema(
            description =
                "The minutes; shown to those who took part, and to officers and"
                    + " facilitators of the province")
        @NotNull
        @Valid
        LongText text) {

  /** A text that is longer than other texts of the suite may be. */
  @Schema(description = "A long text that people read: Thai always, English where there is one.")
  record LongText(
      @Schema(
              description = "In Thai; always there",
              examples = "ที่ประชุมเห็นชอบให้ซ้อมแผนเตือนภัยก่อนฤดูฝน")
          @NotBlank
          @Size(max = 100_000)
          String th,
      @Schema(
              description = "In English; missing where there is none",
              examples = "The meeting agreed to rehearse the warning plan before the rains")
          @Size(max = 100_000)
          @Nullable String en) {

    Text asText() {
      return new Text(th, en);
    }
  }
}
