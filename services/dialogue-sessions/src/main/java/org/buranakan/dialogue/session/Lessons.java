package org.buranakan.dialogue.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.buranakan.platform.paging.Cursor;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;

/** What a track has learned, across its sessions. */
@ApplicationScoped
class Lessons {
  /** So that their documents have room in memory. */
  private static final int SESSIONS_AT_ONCE = 16;

  private final Sessions sessions;

  Lessons(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * The newest session's lessons first, each session's in the order in which they were told. A page
   * ends early where they come from many sessions.
   */
  Page<LessonView> page(UUID trackId, PageRequest asked) {
    var after = Cursor.parse(asked.cursor(), 2);
    var fromNumber = after == null ? Integer.MAX_VALUE : after.number(0);
    var skipped = after == null ? 0 : after.number(1);
    var rows = new ArrayList<Row>();
    // Every one of these has a lesson, save the first where the last page ended with its last.
    var read = sessions.withLessons(trackId, fromNumber, SESSIONS_AT_ONCE + 1);
    for (var session : read.subList(0, Math.min(SESSIONS_AT_ONCE, read.size()))) {
      var lessons = session.lessons();
      var first = session.number() == fromNumber ? Math.clamp(skipped, 0, lessons.size()) : 0;
      for (var i = first; i < lessons.size(); i++) {
        rows.add(new Row(i, lessons.get(i)));
      }
    }
    var shown = rows.subList(0, Math.min(asked.limit(), rows.size()));
    var isMore = rows.size() > asked.limit() || read.size() > SESSIONS_AT_ONCE;
    return new Page<>(
        shown.stream().map(Row::lesson).toList(), isMore ? shown.getLast().next() : null);
  }

  private record Row(int index, LessonView lesson) {
    String next() {
      return Cursor.of(lesson.sessionNumber(), index + 1).toString();
    }
  }
}
