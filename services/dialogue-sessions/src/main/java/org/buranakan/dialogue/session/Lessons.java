package org.buranakan.dialogue.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** What a track has learned, across its sessions. */
@ApplicationScoped
class Lessons {
  private final Sessions sessions;

  Lessons(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The newest session's lessons first, each session's in the order in which they were told. */
  Page<LessonView> page(UUID trackId, @Nullable String cursor, int limit) {
    var after = Cursor.parse(cursor, 2);
    var fromNumber = after == null ? Integer.MAX_VALUE : after.number(0);
    var skipped = after == null ? 0 : after.number(1);
    var rows = new ArrayList<Row>();
    // Every one of these has a lesson, save the first where the last page ended with its last.
    for (var session : sessions.withLessons(trackId, fromNumber, limit + 2)) {
      var lessons = session.lessons();
      var first = session.number() == fromNumber ? Math.clamp(skipped, 0, lessons.size()) : 0;
      for (var i = first; i < lessons.size(); i++) {
        rows.add(new Row(i, lessons.get(i)));
      }
    }
    return Page.of(
        rows, limit, row -> Cursor.of(row.lesson().sessionNumber(), row.index() + 1), Row::lesson);
  }

  private record Row(int index, LessonView lesson) {}
}
