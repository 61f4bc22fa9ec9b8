package org.buranakan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Does something at a steady rate: each time has its moment, whether the one before was slow. */
final class Pace {
  private Pace() {}

  interface Step {
    void once() throws Exception;
  }

  /** Returns how often it was done. */
  static long keep(int perSecond, Duration time, int threads, Step step)
      throws InterruptedException {
    var all = perSecond * time.toSeconds();
    var next = new AtomicLong();
    var begin = System.nanoTime();
    var workers = new ArrayList<Callable<Void>>();
    for (var i = 0; i < threads; i++) {
      workers.add(
          () -> {
            for (long n; (n = next.getAndIncrement()) < all; ) {
              var moment = begin + n * 1_000_000_000L / perSecond;
              for (long wait; (wait = moment - System.nanoTime()) > 0; ) {
                LockSupport.parkNanos(wait);
              }
              step.once();
            }
            return null;
          });
    }
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (var worker : pool.invokeAll(workers)) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }
}
