package org.buranakan.dialogue.session;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson, and the session that taught it. */
@Schema(name = "LessonOfTrack", description = "A lesson, and the session that taught it.")
public record LessonView(
    UUID sessionId,
    @Schema(description = "The session's number in its track") int sessionNumber,
    Instant learnedAt,
    Lesson.Kind kind,
    Text text) {}
