package org.buranakan.journey.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.buranakan.journey.chaos.Databases.Recorded;
import org.buranakan.journey.chaos.Finding.Kind;

/** What must hold after whatever happened, seen from the outside. Each finds all that does not. */
final class Checks {
  private Checks() {}

  /** Every acknowledged version is told, and the database has not gone back behind it. */
  static List<Finding> kept(
      Collection<Promise> promises, History history, Map<Aggregate, Long> stored) {
    record Told(Aggregate aggregate, long version) {}

    var told = new HashSet<Told>();
    history.firsts().forEach(seen -> told.add(new Told(seen.aggregate(), seen.sequence())));
    var found = new ArrayList<Finding>();
    for (var promise : promises) {
      if (!told.contains(new Told(promise.aggregate(), promise.version()))) {
        found.add(
            new Finding(Kind.LOST, "%s was acknowledged, and is on no topic".formatted(promise)));
      }
      if (stored.getOrDefault(promise.aggregate(), 0L) < promise.version()) {
        found.add(
            new Finding(
                Kind.LOST, "%s was acknowledged, and is in no database".formatted(promise)));
      }
    }
    return found;
  }

  /** Every acknowledged change is in an audit trail. */
  static List<Finding> recorded(Collection<Promise> promises, Set<Recorded> recorded) {
    return promises.stream()
        // What has a code is recorded by it; a reading's answer is not the KPI that it changed.
        .filter(
            promise ->
                !promise.aggregate().equals(Aggregate.of("indicators", promise.aggregate().id())))
        .filter(promise -> !promise.command().endsWith("/v1/readings"))
        .filter(
            promise ->
                !recorded.contains(new Recorded(promise.aggregate().id(), promise.version())))
        .map(promise -> new Finding(Kind.TRAIL, promise + " was acknowledged, and is not recorded"))
        .toList();
  }

  /** The databases and the topics tell the same of every aggregate. */
  static List<Finding> same(Map<Aggregate, Long> told, Map<Aggregate, Long> stored) {
    var found = new ArrayList<Finding>();
    var all = new HashSet<>(told.keySet());
    all.addAll(stored.keySet());
    for (var aggregate : all) {
      var topic = told.getOrDefault(aggregate, 0L);
      var database = stored.getOrDefault(aggregate, 0L);
      if (!topic.equals(database)) {
        var what = "%s has version %d in the database and %d on the topic";
        found.add(new Finding(Kind.LOST, what.formatted(aggregate, database, topic)));
      }
    }
    return found;
  }

  /** Of each aggregate every version is told by one event, and one after the other. */
  static List<Finding> ordered(History history) {
    var found = new ArrayList<Finding>();
    var sequences =
        history.firsts().stream()
            .collect(groupingBy(Seen::aggregate, mapping(Seen::sequence, toList())));
    sequences.forEach(
        (aggregate, sequence) -> {
          var inOrder = sequence.stream().sorted().toList();
          if (!sequence.equals(inOrder)) {
            found.add(new Finding(Kind.ORDER, "%s came as %s".formatted(aggregate, sequence)));
          }
          for (var i = 0; i < inOrder.size(); i++) {
            var before = i == 0 ? 0 : inOrder.get(i - 1);
            if (inOrder.get(i) == before) {
              found.add(
                  new Finding(Kind.ORDER, "%s has two events %d".formatted(aggregate, before)));
            } else if (inOrder.get(i) != before + 1) {
              var what = "%s has no event between %d and %d";
              found.add(new Finding(Kind.LOST, what.formatted(aggregate, before, inOrder.get(i))));
            }
          }
        });
    return found;
  }

  /** Every reaction happened as often as it was called for. */
  static List<Finding> reacted(History history) {
    var found = new ArrayList<Finding>(sameTwice(history));
    var effects = new HashMap<String, List<String>>();
    for (var seen : history.firsts()) {
      if (seen.cause() != null) {
        effects.computeIfAbsent(seen.cause(), _ -> new ArrayList<>()).add(seen.type());
      }
    }
    for (var reaction : Reaction.ALL) {
      var before = new HashSet<Aggregate>();
      for (var cause : history.firsts()) {
        if (cause.type().equals(reaction.cause())) {
          var isFirst = before.add(cause.aggregate());
          var happened =
              effects.getOrDefault(cause.id(), List.of()).stream()
                  .filter(reaction.effects()::contains)
                  .count();
          var what = "%s because of %s %s (%s): %d times, not %d";
          if (happened > cause.calls()
              || (happened < cause.calls() && (isFirst || reaction.again()))) {
            found.add(
                new Finding(
                    happened > cause.calls() ? Kind.TWICE : Kind.LOST,
                    what.formatted(
                        reaction.effects(),
                        cause.type(),
                        cause.aggregate().id(),
                        cause.id(),
                        happened,
                        cause.calls())));
          }
        }
      }
    }
    return found;
  }

  /**
   * One event has the same effect on the same aggregate once, also where no rule above knows it.
   */
  private static List<Finding> sameTwice(History history) {
    record Effect(String cause, String type, Aggregate aggregate) {}

    return history.firsts().stream()
        .filter(seen -> seen.cause() != null)
        .collect(
            groupingBy(
                seen ->
                    new Effect(Objects.requireNonNull(seen.cause()), seen.type(), seen.aggregate()),
                counting()))
        .entrySet()
        .stream()
        .filter(effect -> effect.getValue() > 1)
        .map(
            effect ->
                new Finding(
                    Kind.TWICE, "%s: %d times".formatted(effect.getKey(), effect.getValue())))
        .toList();
  }

  /** What a service remembers of others' aggregates is the last that was told of each. */
  static List<Finding> remembered(
      Table table, Map<Aggregate, Long> told, Map<Aggregate, Long> remembered) {
    var found = new ArrayList<Finding>();
    var all = new HashSet<>(remembered.keySet());
    told.keySet().stream().filter(one -> one.topic().equals(table.topic())).forEach(all::add);
    for (var aggregate : all) {
      var last = told.getOrDefault(aggregate, 0L);
      var known = remembered.getOrDefault(aggregate, 0L);
      if (!last.equals(known)) {
        var what = "%s knows version %d of %s, whose last is %d";
        found.add(new Finding(Kind.REPLICA, what.formatted(table, known, aggregate, last)));
      }
    }
    return found;
  }
}
