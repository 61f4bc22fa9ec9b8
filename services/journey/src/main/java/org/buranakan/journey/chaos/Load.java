package org.buranakan.journey.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.chaos.Finding.Kind;
import org.buranakan.local.Suite;

/** A handful of workers who use all services at once, and all of their instances. */
final class Load implements AutoCloseable {
  /** Between two commands of a worker: what was killed has to start again on the same two cores. */
  private static final Duration PACE = Duration.ofMillis(300);

  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicInteger turn = new AtomicInteger();
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Void>> workers = new ArrayList<>();
  private final Suite suite;
  private final Ledger ledger;

  Load(Suite suite, Ledger ledger) {
    this.suite = suite;
    this.ledger = ledger;
  }

  void begin() {
    var commands = new Commands(suite, this::anyInstance, ledger, PACE, ended::get);
    for (var work :
        List.of(
            new ActorWork(commands, ledger),
            new ActorWork(commands, ledger),
            new DialogueWork(commands, ledger),
            new DialogueWork(commands, ledger),
            new DialogueWork(commands, ledger),
            new MechanismWork(commands, ledger),
            new KpiWork(commands, ledger),
            new InstrumentWork(commands))) {
      workers.add(CompletableFuture.runAsync(() -> keepTelling(work), threads));
    }
  }

  private String anyInstance(String service) {
    var instances = suite.instances(service);
    return instances.get(Math.floorMod(turn.getAndIncrement(), instances.size()));
  }

  private void keepTelling(Work work) {
    while (!ended.get()) {
      try {
        work.tell();
        ledger.told();
      } catch (Unanswered unknown) {
        LockSupport.parkNanos(PACE.toNanos());
      } catch (Refused refused) {
        ledger.find(new Finding(Kind.ANSWER, String.valueOf(refused.getMessage())));
      }
    }
  }

  /** Lets every worker end what it says at the moment. */
  @Override
  public void close() {
    ended.set(true);
    CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).join();
  }
}
