package org.buranakan.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.RetriableCommitFailedException;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CommitsTest {
  private static final TopicPartition MINE = new TopicPartition("buranakan.actors.v1", 0);
  private static final TopicPartition LOST = new TopicPartition("buranakan.actors.v1", 1);

  private final Map<TopicPartition, Long> heard = new HashMap<>();
  private final AtomicInteger deaf = new AtomicInteger();

  @Test
  void what_kafka_did_not_hear_is_told_again_though_no_event_follows() {
    deaf.set(2);
    var commits = new Commits(broker());
    read(commits, MINE, 41);
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(heard).containsExactly(Map.entry(MINE, 42L)));
  }

  @Test
  void what_another_member_of_the_group_reads_now_is_left_to_it() {
    deaf.set(1);
    var commits = new Commits(broker());
    read(commits, LOST, 7);
    read(commits, MINE, 8);
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(heard).containsExactly(Map.entry(MINE, 9L)));
  }

  @SuppressWarnings("removal") // the successor of the constructor wants an executor
  private static void read(Commits commits, TopicPartition partition, long offset) {
    var message =
        new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "key", new byte[0]);
    commits
        .handle(new IncomingKafkaRecord<>(message, "events", 0, commits, null, false, false))
        .await()
        .indefinitely();
  }

  /** A broker that does not answer the first commits: no real one can be made to do so in time. */
  private KafkaConsumer<?, ?> broker() {
    return (KafkaConsumer<?, ?>)
        Proxy.newProxyInstance(
            KafkaConsumer.class.getClassLoader(),
            new Class<?>[] {KafkaConsumer.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAssignments" -> Uni.createFrom().item(Set.of(MINE));
                  case "commitAsync" -> commit(arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private Uni<Void> commit(Object offsets) {
    if (deaf.getAndDecrement() > 0) {
      return Uni.createFrom().failure(new RetriableCommitFailedException("the broker is away"));
    }
    ((Map<?, ?>) offsets)
        .forEach(
            (partition, offset) ->
                heard.put((TopicPartition) partition, ((OffsetAndMetadata) offset).offset()));
    return Uni.createFrom().voidItem();
  }
}
