package org.buranakan.platform.inbox;

import java.util.UUID;
import org.buranakan.platform.event.IncomingEvent;

/**
 * How far one aggregate has come here: the greatest sequence, and how many events there were. As an
 * aggregate counts its events without gaps, fewer events mean that one is missing.
 */
record Progress(String topic, UUID subject, long sequence, long events) {
  static Progress none(IncomingEvent event) {
    return new Progress(event.topic(), event.subject(), 0, 0);
  }

  Progress with(IncomingEvent event) {
    var newer = event.sequence() > sequence;
    // An older one fills a gap. Without one it was counted before, when replicas were rebuilt.
    return newer || events < sequence
        ? new Progress(topic, subject, Math.max(sequence, event.sequence()), events + 1)
        : this;
  }
}
