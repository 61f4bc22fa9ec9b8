package org.buranakan.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells Kafka how far this service has read, until Kafka has heard it. The connector's own strategy
 * tells it once: if a broker is away at that moment and no event follows, the service seems to be
 * behind for ever.
 */
final class Commits implements KafkaCommitHandler {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final KafkaConsumer<?, ?> consumer;
  private final Map<TopicPartition, OffsetAndMetadata> untold = new ConcurrentHashMap<>();
  private volatile boolean ended;

  Commits(KafkaConsumer<?, ?> consumer) {
    this.consumer = consumer;
  }

  /** By its name in {@code commit-strategy}. */
  @ApplicationScoped
  @Identifier("until-heard")
  static class Factory implements KafkaCommitHandler.Factory {
    @Override
    public KafkaCommitHandler create(
        KafkaConnectorIncomingConfiguration config,
        Vertx vertx,
        KafkaConsumer<?, ?> consumer,
        BiConsumer<Throwable, Boolean> reportFailure) {
      return new Commits(consumer);
    }
  }

  /** Does not wait for Kafka: the events have had their effect, the next ones can come. */
  @Override
  public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> read) {
    untold.put(
        new TopicPartition(read.getTopic(), read.getPartition()),
        new OffsetAndMetadata(read.getOffset() + 1));
    Uni.createFrom()
        .deferred(this::tell)
        .onFailure()
        .retry()
        .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .subscribe()
        .with(told -> {});
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> tell() {
    return ended ? Uni.createFrom().voidItem() : consumer.getAssignments().chain(this::tellOf);
  }

  /** Of other partitions another member of the group knows more. */
  private Uni<Void> tellOf(Set<TopicPartition> mine) {
    untold.keySet().retainAll(mine);
    var now = Map.copyOf(untold);
    return now.isEmpty()
        ? Uni.createFrom().voidItem()
        : consumer.commitAsync(now).invoke(() -> untold.entrySet().removeAll(now.entrySet()));
  }

  @Override
  public void partitionsRevoked(Collection<TopicPartition> revoked) {
    untold.keySet().removeAll(revoked);
  }

  @Override
  public void terminate(boolean graceful) {
    ended = true;
  }
}
