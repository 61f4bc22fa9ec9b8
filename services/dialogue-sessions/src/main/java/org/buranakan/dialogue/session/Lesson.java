package org.buranakan.dialogue.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the participants learned. It is published: name no persons.
///
/// @param text What was learned
/// @param kind What it says about the way things were done
public record Lesson(@NotNull @Valid Text text, @NotNull Kind kind) {

  /// What the lesson says about the way things were done.
  @Schema(name = "LessonKind")
  public enum Kind {
    /// Something that worked, and is to be kept.
    @JsonProperty("worked")
    WORKED,
    /// Something that did not work, and is not to be repeated.
    @JsonProperty("did-not-work")
    DID_NOT_WORK,
    /// Something to be tried the next time.
    @JsonProperty("to-try")
    TO_TRY
  }
}
