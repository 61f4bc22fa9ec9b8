package org.buranakan.dialogue.session;

import java.time.Instant;
import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A lesson, and the session that taught it.
///
/// @param sessionId The session that taught it
/// @param sessionNumber The session's number in its track, from 1
/// @param learnedAt When that session was concluded
/// @param kind What it says about the way things were done
/// @param text What was learned
@Schema(name = "LessonOfTrack")
public record LessonView(
    UUID sessionId,
    @Schema(examples = "4") int sessionNumber,
    Instant learnedAt,
    Lesson.Kind kind,
    Text text) {}
