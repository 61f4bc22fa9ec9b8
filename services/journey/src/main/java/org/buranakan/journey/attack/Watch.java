package org.buranakan.journey.attack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buranakan.journey.attack.Observed.Slowest;
import org.buranakan.journey.attack.aim.Management;
import org.buranakan.local.Suite;

/** Looks on from the side while a recipe attacks. */
final class Watch implements AutoCloseable {
  private static final Duration LIVENESS = Duration.ofMillis(50);
  private static final Duration MEMORY = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(20);

  /** What runs for the first time is slow. */
  private static final int WARM = 8;

  private final Suite suite;
  private final Memory memory;
  private final Pulse looking;
  private final Bystander bystander;
  private final List<Pulse> bystanders;
  private final List<Pulse> liveness = new ArrayList<>();

  Watch(Suite suite) {
    this.suite = suite;
    var management = new Management(suite);
    this.memory = new Memory(suite, management);
    this.looking = new Pulse("memory", MEMORY, memory::look);
    this.bystander = new Bystander(suite);
    this.bystanders = bystander.begin();
    for (var service : suite.services()) {
      liveness.add(new Pulse(service, LIVENESS, () -> management.isLive(service)));
    }
    awaitAll(WARM);
  }

  /** From now on. */
  void begin() {
    pulses().forEach(Pulse::restart);
    memory.restart();
    var unused = bystander.refused();
  }

  /** Returns when everybody had a good answer that came after the attack. */
  Observed end() {
    var died =
        suite.services().stream()
            .flatMap(service -> suite.instances(service).stream())
            .filter(instance -> !suite.alive(instance))
            .toList();
    if (died.isEmpty()) {
      awaitNext();
    }
    var most = memory.most();
    return new Observed(
        died,
        bystander.refused(),
        slowest(bystanders),
        slowest(liveness),
        most.getFirst(),
        most.getLast());
  }

  /** Starts what ended: the next recipe shall find all there. */
  void revive(Observed observed) {
    observed.died().forEach(suite::restart);
    awaitNext();
  }

  /** What is under way at this moment ends, and one more after it. */
  private void awaitNext() {
    var before = pulses().map(Pulse::rounds).toList();
    var all = pulses().toList();
    await(
        () ->
            IntStream.range(0, all.size()).allMatch(i -> all.get(i).rounds() >= before.get(i) + 2));
  }

  private void awaitAll(long rounds) {
    await(() -> pulses().allMatch(pulse -> pulse.rounds() >= rounds));
  }

  private static void await(BooleanSupplier what) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!what.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private Stream<Pulse> pulses() {
    return Stream.of(bystanders, liveness).flatMap(Collection::stream);
  }

  private static Slowest slowest(List<Pulse> pulses) {
    return pulses.stream()
        .map(pulse -> new Slowest(pulse.name(), pulse.worst()))
        .max(Comparator.comparing(Slowest::time))
        .orElseThrow();
  }

  @Override
  public void close() {
    looking.close();
    pulses().forEach(Pulse::close);
  }
}
