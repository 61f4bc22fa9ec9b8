package org.buranakan.journey.chaos;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.buranakan.journey.Cast;
import org.buranakan.journey.chaos.Finding.Kind;
import org.buranakan.journey.chaos.Injector.Hit;
import org.buranakan.local.Suite;

/** Load and faults on a running suite, and then the checks. */
public final class ChaosRun {
  private static final List<String> REPLICATED =
      List.of("actor-registry", "dialogue-sessions", "agreements");
  private static final Duration HEALTHY = Duration.ofSeconds(3);
  private static final Duration MEANWHILE = Duration.ofMillis(700);

  private final Suite suite;
  private final Consumer<String> progress;
  private final Ledger ledger = new Ledger();
  private final Report report = new Report();
  private final Injector injector;
  private final long began = System.nanoTime();
  private int asked;

  private ChaosRun(Suite suite, Consumer<String> progress) {
    this.suite = suite;
    this.progress = progress;
    this.injector = new Injector(suite);
  }

  /** Adds replicas to the suite, and leaves all parts running. */
  public static Report on(Suite suite, Duration length, long seed, Consumer<String> progress)
      throws SQLException, IOException, ExecutionException, InterruptedException {
    REPLICATED.forEach(suite::addReplica);
    var instances = suite.services().stream().flatMap(it -> suite.instances(it).stream()).toList();
    var schedule = Schedule.of(seed, length, instances, REPLICATED);
    progress.accept("The order of seed " + seed + ":");
    schedule.steps().forEach(step -> progress.accept("  " + step));
    var run = new ChaosRun(suite, progress);
    run.faults(schedule, length);
    var quiet = new Quiet(suite);
    var ended = System.nanoTime();
    run.report.find(Kind.UNQUIET, quiet.await());
    progress.accept("  quiet after " + Report.seconds(Duration.ofNanos(System.nanoTime() - ended)));
    new Audit(suite, run.ledger, run.report).audit(quiet);
    return run.report;
  }

  /** On a slow machine the time may be over before all of them had their turn. */
  private void faults(Schedule schedule, Duration length) {
    var draft = prepare();
    try (var tail = new Tail(suite.kafka().bootstrapServers());
        var load = new Load(suite, ledger)) {
      load.begin();
      var probe = new Probe(suite, injector, tail, ledger, draft);
      var end = System.nanoTime() + length.toNanos();
      var next = System.nanoTime() + HEALTHY.toNanos();
      for (var step : schedule.steps()) {
        if (System.nanoTime() - end > 0) {
          progress.accept("  the time is over: the faults from here on are left out");
          break;
        }
        LockSupport.parkNanos(Math.max(HEALTHY.toNanos(), next - System.nanoTime()));
        next += Schedule.STEP.toNanos();
        var recovered = strike(step, probe);
        report.recovered(step, recovered.orElse(Probe.PATIENCE));
        if (recovered.isEmpty()) {
          report.find(Kind.UNRECOVERED, List.of(step.toString()));
        }
      }
      LockSupport.parkNanos(HEALTHY.toNanos());
    }
  }

  /** Makes sure of what the load builds on; returns a draft to probe agreements with. */
  private String prepare() {
    var commands = new Commands(suite, UnaryOperator.identity(), ledger);
    for (var actor : List.of("AC026", "AC093")) {
      try {
        var unused =
            commands.post(
                "songkhla-officer", "actor-registry", "/v1/actors", Cast.get(actor).registration());
      } catch (Refused refused) {
        if (!refused.isConflict()) { // it may be registered already
          throw refused;
        }
      }
    }
    return new DialogueWork(commands, ledger).draft();
  }

  private Optional<Duration> strike(Schedule.Step step, Probe probe) {
    var service = service(step);
    var hits = new ArrayList<Hit>();
    hits.add(injector.inflict(step.first()));
    if (step.second() != null) {
      LockSupport.parkNanos(MEANWHILE.toNanos());
      hits.add(injector.inflict(step.second()));
    }
    // Where another instance takes over at once, or should, the time runs from the beginning.
    var takenOver = !step.first().target().isShared() && !injector.spared(service).isEmpty();
    var recovery = takenOver ? supplyAsync(() -> probe.recovery(service)) : null;
    LockSupport.parkNanos(step.length().toNanos());
    hits.forEach(injector::heal); // what everybody needs before whoever needs it
    return told(step, hits, recovery == null ? probe.recovery(service) : recovery.join());
  }

  /** Whom to ask whether all works again. */
  private String service(Schedule.Step step) {
    var names = step.faults().map(Fault::name).toList();
    var services = suite.services();
    return services.stream()
        .filter(it -> names.contains(it) || suite.instances(it).stream().anyMatch(names::contains))
        .findFirst()
        .orElseGet(() -> services.get(asked++ % services.size()));
  }

  private Optional<Duration> told(Schedule.Step step, List<Hit> hits, Optional<Duration> recovery) {
    var time = Report.seconds(Duration.ofNanos(System.nanoTime() - began));
    var end = recovery.map(it -> "recovered in " + Report.seconds(it)).orElse("NOT RECOVERED");
    progress.accept("%8s  %s %s: %s".formatted(time, step, hits, end));
    return recovery;
  }
}
