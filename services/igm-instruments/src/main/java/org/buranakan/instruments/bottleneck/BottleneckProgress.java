package org.buranakan.instruments.bottleneck;

import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOTHING_LEFT_TO_REMOVE;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.OF_ANOTHER_PROVINCE;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What instruments do to the bottlenecks that they are made for. */
@ApplicationScoped
public class BottleneckProgress {
  private final Bottlenecks bottlenecks;
  private final Outbox outbox;
  private final Clock clock;

  BottleneckProgress(Bottlenecks bottlenecks, Outbox outbox, Clock clock) {
    this.bottlenecks = bottlenecks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Refuses (422) an instrument for a bottleneck that is unknown, gone or somewhere else. */
  public void requireUnresolved(UUID id, @Nullable String province, String pointer) {
    var bottleneck = bottlenecks.findByIdOptional(id).orElseThrow(() -> UNKNOWN.at(pointer, id));
    if (bottleneck.status() == BottleneckStatus.RESOLVED) {
      throw NOTHING_LEFT_TO_REMOVE.at(pointer);
    }
    // A national instrument may help one province; a provincial one can't help another.
    if (province != null && !province.equals(bottleneck.province())) {
      throw OF_ANOTHER_PROVINCE.at(pointer, province);
    }
  }

  public void addressed(UUID id, UUID instrument) {
    bottlenecks.require(id).addressed(instrument, clock.instant()).ifPresent(outbox::publish);
  }

  public void removed(UUID id, UUID instrument, Text outcome) {
    bottlenecks
        .require(id)
        .removedBy(instrument, outcome, clock.instant())
        .ifPresent(outbox::publish);
  }

  public void notRemoved(UUID id, UUID instrument) {
    bottlenecks
        .require(id)
        .instrumentClosed(instrument, clock.instant())
        .ifPresent(outbox::publish);
  }
}
