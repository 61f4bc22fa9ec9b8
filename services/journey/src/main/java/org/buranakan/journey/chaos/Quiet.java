package org.buranakan.journey.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.buranakan.local.Suite;

/** Nothing waits in an outbox, nobody is behind, and nothing new comes for a while. */
final class Quiet {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Suite suite;
  private final Databases databases;

  Quiet(Suite suite) {
    this.suite = suite;
    this.databases = new Databases(suite);
  }

  /** Returns what still goes on when the patience has run out; empty if it is quiet. */
  List<String> await() throws SQLException, ExecutionException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", suite.kafka().bootstrapServers()))) {
      var end = System.nanoTime() + PATIENCE.toNanos();
      var since = System.nanoTime();
      var before = Map.<TopicPartition, Long>of();
      while (true) {
        var ends = ends(admin);
        var restless = waiting();
        restless.addAll(behind(admin, ends));
        if (!restless.isEmpty() || !ends.equals(before)) {
          since = System.nanoTime();
        }
        before = ends;
        if (System.nanoTime() - since > LONG_ENOUGH.toNanos()) {
          return List.of();
        }
        if (System.nanoTime() > end) {
          return restless.isEmpty() ? List.of("new events come all the time") : restless;
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  private List<String> waiting() throws SQLException {
    var found = new ArrayList<String>();
    for (var service : suite.services()) {
      var rows = databases.count(service, "outbox_event");
      if (rows > 0) {
        found.add(rows + " events wait in the outbox of " + service);
      }
    }
    return found;
  }

  /** Each service is a consumer group of its own name. */
  private List<String> behind(Admin admin, Map<TopicPartition, Long> ends)
      throws ExecutionException, InterruptedException {
    var found = new ArrayList<String>();
    for (var service : suite.services()) {
      var read = admin.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata().get();
      read.forEach(
          (partition, offset) -> {
            var unread = ends.getOrDefault(partition, 0L) - (offset == null ? 0 : offset.offset());
            if (unread > 0) {
              found.add("%s has not read %d of %s".formatted(service, unread, partition));
            }
          });
    }
    return found;
  }

  private static Map<TopicPartition, Long> ends(Admin admin)
      throws ExecutionException, InterruptedException {
    var names = admin.listTopics().names().get();
    var topics = admin.describeTopics(names).allTopicNames().get();
    var latest = new HashMap<TopicPartition, OffsetSpec>();
    topics.forEach(
        (name, topic) ->
            topic
                .partitions()
                .forEach(
                    info ->
                        latest.put(
                            new TopicPartition(name, info.partition()), OffsetSpec.latest())));
    return admin.listOffsets(latest).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
  }

  /** The topics of what no service could take, and what they hold. */
  List<String> deadLetters() throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", suite.kafka().bootstrapServers()))) {
      return ends(admin).entrySet().stream()
          .filter(it -> it.getKey().topic().endsWith("dead-letters") && it.getValue() > 0)
          .map(it -> it.getValue() + " in " + it.getKey())
          .toList();
    }
  }
}
