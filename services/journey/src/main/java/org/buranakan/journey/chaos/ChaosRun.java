package org.buranakan.journey.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.buranakan.journey.Cast;
import org.buranakan.journey.chaos.Finding.Kind;
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

  private ChaosRun(Suite suite, Consumer<String> progress) {
    this.suite = suite;
    this.progress = progress;
    this.injector = new Injector(suite);
  }

  /** Adds replicas to the suite, and leaves all parts running. */
  public static Report on(Suite suite, Duration length, long seed, Consumer<String> progress)
      throws SQLException, ExecutionException, InterruptedException {
    REPLICATED.forEach(suite::addReplica);
    var instances = suite.services().stream().flatMap(it -> suite.instances(it).stream()).toList();
    var schedule = Schedule.of(seed, length, instances, REPLICATED);
    progress.accept("The order of seed " + seed + ":");
    schedule.steps().forEach(step -> progress.accept("  " + step));
    var run = new ChaosRun(suite, progress);
    run.faults(schedule);
    run.checks();
    return run.report;
  }

  private void faults(Schedule schedule) {
    var draft = prepare();
    try (var tail = new Tail(suite.kafka().bootstrapServers());
        var load = new Load(suite, ledger)) {
      load.begin();
      var probe = new Probe(suite, injector, tail, ledger, draft);
      var next = System.nanoTime() + HEALTHY.toNanos();
      for (var step : schedule.steps()) {
        LockSupport.parkNanos(Math.max(HEALTHY.toNanos(), next - System.nanoTime()));
        next += Schedule.STEP.toNanos();
        var recovered = strike(step, probe);
        report.recovered(step, recovered.orElse(Duration.ZERO));
        if (recovered.isEmpty()) {
          report.find(List.of(new Finding(Kind.UNRECOVERED, step.toString())));
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
    var first = step.first();
    var second = step.second();
    var part = injector.inflict(first);
    var service = service(step);
    if (second == null && !injector.spared(service).isEmpty() && !first.target().isShared()) {
      // Another instance takes over at once, or should: measured from the beginning.
      var recovery = CompletableFuture.supplyAsync(() -> probe.recovery(service));
      LockSupport.parkNanos(first.length().toNanos());
      injector.heal(first, part);
      return told(first + " (" + part + ")", recovery.join());
    }
    if (second == null) {
      LockSupport.parkNanos(first.length().toNanos());
      injector.heal(first, part);
      return told(first + " (" + part + ")", probe.recovery(service));
    }
    LockSupport.parkNanos(MEANWHILE.toNanos());
    var other = injector.inflict(second);
    var longer = first.length().compareTo(second.length()) > 0 ? first.length() : second.length();
    LockSupport.parkNanos(longer.toNanos());
    injector.heal(first, part); // what everybody needs, before whoever needs it
    injector.heal(second, other);
    return told(step + " (" + part + ", " + other + ")", probe.recovery(service));
  }

  /** Whom to ask whether all works again. */
  private String service(Schedule.Step step) {
    var fault = step.second() == null ? step.first() : step.second();
    var services = suite.services();
    return services.stream()
        .filter(it -> it.equals(fault.name()) || suite.instances(it).contains(fault.name()))
        .findFirst()
        .orElse(services.get((int) (fault.length().toMillis() % services.size())));
  }

  private Optional<Duration> told(String what, Optional<Duration> recovery) {
    var time = Report.seconds(Duration.ofNanos(System.nanoTime() - began));
    var end = recovery.map(it -> "recovered in " + Report.seconds(it)).orElse("NOT RECOVERED");
    progress.accept("%8s  %s: %s".formatted(time, what, end));
    return recovery;
  }

  private void checks() throws SQLException, ExecutionException, InterruptedException {
    var quiet = new Quiet(suite);
    var ended = System.nanoTime();
    report.find(findings(Kind.UNQUIET, quiet.await()));
    var waited = Duration.ofNanos(System.nanoTime() - ended);
    progress.accept("  quiet after " + Report.seconds(waited));

    var databases = new Databases(suite);
    var history = History.read(suite.kafka().bootstrapServers());
    var told = history.versions();
    var stored = new HashMap<Aggregate, Long>();
    for (var table : Table.OWN) {
      stored.putAll(databases.versions(table));
    }
    report.find(List.copyOf(ledger.findings()));
    report.find(Checks.kept(ledger.promises(), history, stored));
    report.find(Checks.same(told, stored));
    report.find(Checks.ordered(history));
    report.find(Checks.reacted(history));
    for (var table : Table.REMEMBERED) {
      report.find(Checks.remembered(table, told, databases.versions(table)));
    }
    report.find(findings(Kind.LOST, quiet.deadLetters()));
    for (var service : suite.services()) {
      if (databases.count(service, "parked_event") > 0) {
        report.find(findings(Kind.LOST, List.of(service + " has parked events")));
      }
    }
    report.count("commands acknowledged", ledger.acknowledgedSoFar());
    report.count("commands without an answer", ledger.unansweredSoFar());
    report.count("stories told to their end", ledger.toldSoFar());
    report.count("events", history.firsts().size());
    report.count("duplicates seen by consumers", history.duplicates());
    report.count(
        "reactions", history.firsts().stream().filter(seen -> seen.cause() != null).count());
  }

  private static List<Finding> findings(Kind kind, List<String> what) {
    return what.stream().map(it -> new Finding(kind, it)).toList();
  }
}
