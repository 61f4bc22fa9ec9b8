package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.buranakan.platform.caller.Role;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class ConnectionsTest {
  private static final int MOST = 500;
  private static final int MOST_AT_MANAGEMENT = 50;
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final String ASK = "GET /problems/none HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String ASK_MANAGEMENT = "GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String WORK =
      "GET /v1/slow HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n";

  @Inject HttpServer servers;

  private final List<Wire> open = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    SlowResource.MAY_GO_ON.release(1_000);
    await().until(() -> SlowResource.AT_WORK.get() == 0);
    SlowResource.MAY_GO_ON.drainPermits();
    for (var wire : open) {
      wire.close();
    }
    await().pollDelay(Duration.ofMillis(500)).until(() -> true);
  }

  @Test
  void idle_connections_make_room_for_newcomers_and_those_at_work_stay() throws IOException {
    var atWork = open();
    atWork.send(WORK.formatted(Tokens.as("an-officer", Role.PROVINCE_OFFICER)));
    await().until(() -> SlowResource.AT_WORK.get() == 1);
    for (var i = 0; i < MOST; i++) {
      if (!isAnswered(open())) {
        await().atMost(SOON).until(() -> isAnswered(open()));
      }
    }

    SlowResource.MAY_GO_ON.release();
    assertThat(atWork.status()).isEqualTo("HTTP/1.1 200");
  }

  @Test
  void so_do_those_on_which_nothing_was_ever_said() throws IOException {
    for (var i = 0; i < MOST; i++) {
      open();
    }
    await().atMost(SOON).until(() -> isAnswered(open()));
  }

  @Test
  void the_management_has_few_connections() throws IOException {
    await().atMost(SOON).until(this::turnsAwayAtManagement);
    await().atMost(SOON).until(() -> isAnswered(openManagement(), ASK_MANAGEMENT));
  }

  @Test
  void the_management_speaks_no_other_protocol() throws IOException {
    var upgrade =
        "GET /q/health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\n"
            + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n";
    assertThat(openManagement().send(upgrade).status()).isEqualTo("HTTP/1.1 200");
    var known = openManagement().send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
    var answer = assertTimeout(Duration.ofSeconds(1), known::untilItsEnd);
    assertThat(answer).doesNotContain("status");
  }

  @Test
  void the_management_reads_no_large_head() throws IOException {
    var large = ASK_MANAGEMENT.replace("\r\n\r\n", "\r\nX: " + "x".repeat(9_000) + "\r\n\r\n");
    assertThat(openManagement().send(large).status()).endsWith("431");
    var longer = ASK_MANAGEMENT.replace("live", "live?" + "x".repeat(5_000));
    assertThat(openManagement().send(longer).status()).endsWith("414");
  }

  /** More than once where a slow machine has given up the first of them before the last is open. */
  private boolean turnsAwayAtManagement() throws IOException {
    for (var i = 0; i < MOST_AT_MANAGEMENT; i++) {
      openManagement();
    }
    return !isAnswered(openManagement(), ASK_MANAGEMENT);
  }

  private Wire open() throws IOException {
    var wire = new Wire();
    open.add(wire);
    return wire;
  }

  private Wire openManagement() throws IOException {
    var wire = new Wire(servers.getManagementPort());
    open.add(wire);
    return wire;
  }

  private static boolean isAnswered(Wire wire) {
    return isAnswered(wire, ASK);
  }

  private static boolean isAnswered(Wire wire, String request) {
    try {
      return wire.send(request).status().startsWith("HTTP/1.1");
    } catch (IOException closed) {
      return false;
    }
  }
}
