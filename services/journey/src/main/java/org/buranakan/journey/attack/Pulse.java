package org.buranakan.journey.attack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks the same again and again, and remembers how long a good answer took at worst. */
final class Pulse implements AutoCloseable {
  private static final Duration AGAIN = Duration.ofMillis(20);

  private final String name;
  private final Duration pace;
  private final BooleanSupplier ask;
  private final Thread thread;
  private volatile boolean ended;
  private long begun = System.nanoTime();
  private long worst;
  private long rounds;
  private boolean asking;

  /** Asks once more if there is no good answer, and goes on counting the time. */
  Pulse(String name, Duration pace, BooleanSupplier ask) {
    this.name = name;
    this.pace = pace;
    this.ask = ask;
    this.thread = Thread.ofPlatform().name(name).daemon().start(this::beat);
  }

  String name() {
    return name;
  }

  private void beat() {
    while (!ended) {
      begin();
      while (!ask.getAsBoolean() && !ended) {
        LockSupport.parkNanos(AGAIN.toNanos());
      }
      end();
      LockSupport.parkNanos(pace.toNanos());
    }
  }

  private synchronized void begin() {
    begun = System.nanoTime();
    asking = true;
  }

  private synchronized void end() {
    asking = false;
    worst = Math.max(worst, System.nanoTime() - begun);
    rounds++;
  }

  /** Forgets what was; what is under way counts from now on. */
  synchronized void restart() {
    begun = System.nanoTime();
    worst = 0;
    rounds = 0;
  }

  /** What is still waited for counts, too. */
  synchronized Duration worst() {
    return Duration.ofNanos(asking ? Math.max(worst, System.nanoTime() - begun) : worst);
  }

  /** How many good answers there were. */
  synchronized long rounds() {
    return rounds;
  }

  @Override
  public void close() {
    ended = true;
    thread.interrupt();
  }
}
