package org.buranakan.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private final Duration patience;
  private final Semaphore all;
  private final Cache<String, Semaphore> shares = Caffeine.newBuilder().weakValues().build();

  Seats(int most, int connections, Duration patience) {
    this.mostOfOne = Math.max(1, most / 2) * Room.WHOLE;
    this.least = Math.min(mostOfOne, Math.ceilDiv(most * Room.WHOLE, connections));
    this.patience = patience;
    this.all = new Semaphore(most * Room.WHOLE, true);
  }

  /**
   * Waits for so many quarters of a seat, or for more where seats are not so scarce as connections;
   * null if there were none in time.
   */
  @Nullable Seat take(String caller, int room) {
    var quarters = Math.max(room, least);
    var share = shares.get(caller, _ -> new Semaphore(mostOfOne, true));
    var until = System.nanoTime() + patience.toNanos();
    if (!acquire(share, quarters, until)) {
      return null;
    }
    if (!acquire(all, quarters, until)) {
      share.release(quarters);
      return null;
    }
    return new Seat(share, quarters);
  }

  private static boolean acquire(Semaphore seats, int quarters, long until) {
    try {
      return seats.tryAcquire(quarters, until - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  double free() {
    return (double) all.availablePermits() / Room.WHOLE;
  }

  /** Of one call, until it is given back. */
  final class Seat {
    private final Semaphore share;
    private final int quarters;
    private final AtomicBoolean isFree = new AtomicBoolean();

    private Seat(Semaphore share, int quarters) {
      this.share = share;
      this.quarters = quarters;
    }

    void giveBack() {
      if (isFree.compareAndSet(false, true)) {
        all.release(quarters);
        share.release(quarters);
      }
    }
  }
}
