package org.buranakan.kpis.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/**
 * By when an import must be done. It ends by itself, and as a whole, before whoever sent the file
 * gives up waiting: nobody is told of a failure that stored something.
 */
record Deadline(Clock clock, Instant end) {

  static Deadline in(Duration time, Clock clock) {
    return new Deadline(clock, clock.instant().plus(time));
  }

  /** 503 once it is over. */
  void check() {
    if (clock.instant().isAfter(end)) {
      throw Problem.unavailable(
          Reason.of(
              "import.too-long",
              "นำเข้าไฟล์ไม่เสร็จในเวลาที่กำหนด จึงไม่ได้บันทึกแถวใดเลย โปรดแบ่งไฟล์แล้วส่งใหม่",
              "the import took too long, so nothing of it is stored: split the file, and send its"
                  + " parts"));
    }
  }
}
