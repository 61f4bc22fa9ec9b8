package org.buranakan.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * The same concurrent writers against the relay and against two that are known to be wrong: if
 * those were not caught, the test would prove nothing.
 */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class RelayTest {
  private static final Duration A_WHILE = Duration.ofSeconds(3);

  private final OutboxUnderTest outbox = OutboxUnderTest.create();

  @Test
  void replicas_that_take_turns_lose_and_reorder_nothing() throws Exception {
    var relays = IntStream.range(0, 3).mapToObj(i -> outbox.relay()).toList();
    relays.forEach(Relay::start);
    var written = outbox.writeAnd(relays.getFirst()::wake, A_WHILE);
    outbox.awaitEmpty();
    for (var relay : relays) {
      relay.stop();
    }

    var topic = outbox.topic();
    assertThat(written).hasSizeGreaterThan(1000);
    assertThat(topic.lost(written)).isEmpty();
    assertThat(topic.outOfOrder()).isEmpty();
  }

  @Test
  void a_cursor_over_positions_loses_events_and_the_test_sees_it() throws Exception {
    var written = outbox.write(A_WHILE, WrongRelays.cursor(outbox));

    assertThat(outbox.topic().lost(written)).isNotEmpty();
  }

  @Test
  void relays_that_skip_locked_rows_reorder_events_and_the_test_sees_it() throws Exception {
    var relays = IntStream.range(0, 3).mapToObj(i -> WrongRelays.skippingLocked(outbox)).toList();
    var written = outbox.write(A_WHILE, relays.toArray(AutoCloseable[]::new));

    assertThat(outbox.topic().lost(written)).isEmpty();
    assertThat(outbox.topic().outOfOrder()).isNotEmpty();
  }

  @Test
  void killing_the_relays_connections_causes_duplicates_at_most() throws Exception {
    var relays = List.of(outbox.relay(), outbox.relay());
    relays.forEach(Relay::start);
    var written = outbox.write(A_WHILE, outbox.killing("relay"));
    outbox.awaitEmpty();
    for (var relay : relays) {
      relay.stop();
    }

    var topic = outbox.topic();
    assertThat(topic.lost(written)).isEmpty();
    assertThat(topic.outOfOrder()).isEmpty();
  }

  @Test
  void a_relay_that_hangs_idle_is_replaced_within_10_seconds() throws Exception {
    try (var hanging = outbox.connect("relay")) {
      takeTurn(hanging);

      assertReplacedWithin10Seconds();
    }
  }

  @Test
  void a_relay_that_hangs_while_the_server_sends_to_it_is_replaced_within_10_seconds()
      throws Exception {
    try (var hanging = outbox.connect("relay")) {
      takeTurn(hanging);
      // Nobody reads this: the server's session is not idle, it waits for room to send.
      var unread =
          hanging
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut("copy (select repeat('x', 1000) from generate_series(1, 100000)) to stdout");
      assertThat(unread).isNotNull();

      assertReplacedWithin10Seconds();
    }
  }

  @Test
  void events_that_wait_for_kafka_are_told_of_and_not_lost() throws Exception {
    var relay = outbox.relay("127.0.0.1:9");
    relay.start();
    var written = outbox.write(Duration.ofMillis(200));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(relay.failure()).isNotNull());
    relay.stop();
    assertThat(outbox.waiting()).isEqualTo(written.size());
  }

  private static void takeTurn(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    assertThat(Relay.takeTurn(connection)).isPresent();
  }

  private void assertReplacedWithin10Seconds() throws Exception {
    var relay = outbox.relay();
    relay.start();
    var written = outbox.write(Duration.ofMillis(100));
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> outbox.waiting() == 0);
    relay.stop();
    assertThat(outbox.topic().lost(written)).isEmpty();
  }
}
