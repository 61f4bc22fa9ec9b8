package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the participants learned. */
@Schema(description = "What the participants learned. It is published: name no persons.")
public record Lesson(
    @Schema(description = "What was learned") @NotNull @Valid Text text,
    @Schema(description = "What it says about the way things were done") @NotNull Kind kind) {

  /** What the lesson says about the way things were done. */
  @Schema(
      name = "LessonKind",
      description =
          "worked: to be kept; did-not-work: not to be repeated; to-try: for the" + " next time")
  public enum Kind {
    @JsonProperty("worked")
    WORKED,
    @JsonProperty("did-not-work")
    DID_NOT_WORK,
    @JsonProperty("to-try")
    TO_TRY
  }
}
