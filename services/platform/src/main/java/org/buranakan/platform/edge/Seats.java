package org.buranakan.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many calls be worked on at once as the memory has {@link Room} for, and the database has
 * connections for: as objects, a document takes many times what it takes when it is written. Others
 * wait for their turn. No caller has more than half of the seats, so that nobody waits behind all
 * the calls of another one.
 */
final class Seats {
  private final int mostOfOne;
  private final int least;
  private final int mostHeavyOfOne;
  private final Duration patience;
  private final Semaphore all;
  private final Cache<String, Share> shares = Caffeine.newBuilder().weakValues().build();

  Seats(int most, int connections, int processors, Duration patience) {
    this.mostOfOne = Math.max(1, most / 2) * Room.WHOLE.quarters();
    this.least = Math.min(mostOfOne, Math.ceilDiv(most * Room.WHOLE.quarters(), connections));
    this.mostHeavyOfOne = Math.max(1, processors / 2);
    this.patience = patience;
    this.all = new Semaphore(most * Room.WHOLE.quarters(), true);
  }

  /** Of one caller. */
  private final class Share {
    private final Semaphore quarters = new Semaphore(mostOfOne, true);
    private final Semaphore heavy = new Semaphore(mostHeavyOfOne, true);
  }

  /**
   * Waits for the room that a call takes, or for more where seats are not so scarce as connections;
   * null if there was none in time.
   */
  @Nullable Seat take(String caller, Room room) {
    var until = System.nanoTime() + patience.toNanos();
    var seat = new Seat(shares.get(caller, _ -> new Share()));
    if (room == Room.HEAVY && !seat.takes(seat.share.heavy, 1, until)) {
      return null;
    }
    var quarters = Math.max(room.quarters(), least);
    if (seat.takes(seat.share.quarters, quarters, until) && seat.takes(all, quarters, until)) {
      return seat;
    }
    seat.giveBack();
    return null;
  }

  double free() {
    return (double) all.availablePermits() / Room.WHOLE.quarters();
  }

  /** Of one call, until it is given back. */
  static final class Seat {
    private final Share share;
    private final Deque<Runnable> taken = new ConcurrentLinkedDeque<>();

    private Seat(Share share) {
      this.share = share;
    }

    private boolean takes(Semaphore some, int many, long until) {
      try {
        if (!some.tryAcquire(many, until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          return false;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      taken.push(() -> some.release(many));
      return true;
    }

    /** Has no effect a second time. */
    void giveBack() {
      for (var each = taken.poll(); each != null; each = taken.poll()) {
        each.run();
      }
    }
  }
}
