package org.buranakan.dialogue.session;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson, and the session that taught it. */
@Schema(name = "LessonOfTrack", description = "A lesson, and the session that taught it.")
public record LessonView(
    @Schema(description = "The session that taught it") UUID sessionId,
    @Schema(description = "The session's number in its track, from 1", examples = "4")
        int sessionNumber,
    @Schema(description = "When that session was concluded") Instant learnedAt,
    @Schema(description = "What it says about the way things were done") Lesson.Kind kind,
    @Schema(description = "What was learned") Text text) {}
