package org.buranakan.journey.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.buranakan.journey.chaos.Finding.Kind;
import org.buranakan.local.Suite;

/** Reads topics and databases when all is quiet, and holds them against each other. */
final class Audit {
  private final Suite suite;
  private final Ledger ledger;
  private final Report report;

  Audit(Suite suite, Ledger ledger, Report report) {
    this.suite = suite;
    this.ledger = ledger;
    this.report = report;
  }

  void audit(Quiet quiet)
      throws SQLException, IOException, ExecutionException, InterruptedException {
    var databases = new Databases(suite);
    var history = History.read(suite.kafka().bootstrapServers());
    count(history);
    report.find(ledger.findings());
    report.find(Checks.ordered(history));
    report.find(Checks.reacted(history));
    var told = history.versions();
    var stored = new HashMap<Aggregate, Long>();
    for (var table : Table.OWN) {
      stored.putAll(databases.versions(table));
    }
    report.find(Checks.kept(ledger.promises(), history, stored));
    report.find(Checks.same(told, stored));
    for (var table : Table.REMEMBERED) {
      report.find(Checks.remembered(table, told, databases.versions(table)));
    }
    report.find(Checks.recorded(ledger.promises(), databases.recorded()));
    for (var service : suite.services()) {
      report.find(Kind.TRAIL, Trail.verified(suite, service));
    }
    report.find(Kind.LOST, quiet.deadLetters());
    for (var service : suite.services()) {
      if (databases.count(service, "parked_event") > 0) {
        report.find(Kind.LOST, List.of("events are parked at " + service));
      }
    }
  }

  private void count(History history) {
    report.count("commands acknowledged", ledger.acknowledgedSoFar());
    report.count("commands without an answer", ledger.unansweredSoFar());
    report.count("stories told to their end", ledger.toldSoFar());
    report.count("events", history.firsts().size());
    report.count("duplicates seen by consumers", history.duplicates());
    report.count(
        "reactions", history.firsts().stream().filter(seen -> seen.cause() != null).count());
  }
}
