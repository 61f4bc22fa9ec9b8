package org.buranakan.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.buranakan.platform.caller.Role;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class UnderWayOnTheWireTest {
  private static final String WORK = "/v1/slow";
  private static final String WORK_FOR_ALL = "/v1/slow/for-all";
  private static final String OVERLOADED = "HTTP/1.1 503";

  @Inject MeterRegistry meters;

  @ConfigProperty(name = "buranakan.calls.most")
  int most;

  private final String officer = bearer("an-officer");
  private final String another = bearer("another-officer");

  @AfterEach
  void nothingIsLeftUnderWay() {
    SlowResource.MAY_GO_ON.release(10_000);
    await().atMost(Duration.ofSeconds(30)).until(() -> underWay("buranakan.calls.underway") == 0);
    assertThat(underWay("buranakan.calls.underway.bodies")).isZero();
    SlowResource.MAY_GO_ON.drainPermits();
  }

  @Test
  void who_hangs_up_leaves_the_work_and_so_the_place_is_taken() throws Exception {
    hangUpWhileWorking(WORK, officer);

    assertThat(SlowResource.AT_WORK).hasValue(most / 2);
    assertThat(status(WORK, officer)).isEqualTo(OVERLOADED);
    assertThat(status("/problems/none", another)).isEqualTo("HTTP/1.1 404");

    SlowResource.MAY_GO_ON.release(most / 2);
    await().until(() -> SlowResource.AT_WORK.get() == 0);
    SlowResource.MAY_GO_ON.release();
    assertThat(status(WORK, officer)).isEqualTo("HTTP/1.1 200");
  }

  /** If two threads moved a call on, it could come to stand where it never ends. */
  @Test
  void who_hangs_up_leaves_the_call_to_the_thread_that_works_on_it() throws Exception {
    var answered = AnsweredSlowly.COUNT.get();
    try (var wire = new Wire()) {
      wire.send(get(WORK, officer));
      await().until(() -> SlowResource.AT_WORK.get() == 1);
    }
    await().pollDelay(Duration.ofMillis(200)).until(() -> true); // it is known to be closed

    SlowResource.MAY_GO_ON.release();
    await().until(() -> underWay("buranakan.calls.underway") == 0);
    assertThat(AnsweredSlowly.COUNT).hasValue(answered + 1);
  }

  /** What a file says is kept until it is stored, however slowly it came. */
  @Test
  void a_file_takes_two_seats_when_it_is_read_to_its_end() throws Exception {
    var free = underWay("buranakan.calls.seats.free");
    try (var wire = new Wire()) {
      var head = post("/v1/slow/file", officer, "Content-Length: 2\r\n\r\n");
      wire.send(head.replace("application/json", "text/plain") + "a");
      await().until(() -> underWay("buranakan.calls.underway") == 1);
      assertThat(underWay("buranakan.calls.seats.free")).isEqualTo(free);

      wire.send("b");
      await().until(() -> SlowResource.AT_WORK.get() == 1);
      assertThat(underWay("buranakan.calls.seats.free")).isEqualTo(free - 2);
      SlowResource.MAY_GO_ON.release();
      assertThat(wire.status()).isEqualTo("HTTP/1.1 200");
    }
    await().until(() -> underWay("buranakan.calls.seats.free") == free);
  }

  @Test
  void a_body_that_nobody_reads_saves_nobody_the_seat() throws Exception {
    var free = underWay("buranakan.calls.seats.free");
    try (var wire = new Wire()) {
      wire.send(post("/v1/slow/without-body", officer, "Content-Length: 2\r\n\r\n{}"));
      await().until(() -> SlowResource.AT_WORK.get() == 1);
      assertThat(underWay("buranakan.calls.seats.free")).isLessThan(free);
      SlowResource.MAY_GO_ON.release();
      assertThat(wire.status()).isEqualTo("HTTP/1.1 200");
    }
  }

  @Test
  void an_answer_that_nobody_takes_counts_as_long_as_it_waits() throws Exception {
    try (var wire = new Wire()) {
      wire.send(get("/v1/slow/long", officer));
      await().until(() -> underWay("buranakan.calls.underway.bodies") >= 25_000_000);
    }
  }

  @Test
  void whose_token_is_renewed_is_the_same_caller() throws Exception {
    hangUpWhileWorking(WORK, officer);

    assertThat(status(WORK, officer.replace("Bearer", "bearer"))).isEqualTo(OVERLOADED);
    assertThat(status(WORK, bearer("an-officer"))).isEqualTo(OVERLOADED);
    assertThat(status("/problems/none", another)).isEqualTo("HTTP/1.1 404");
  }

  /** Whatever tokens they make up, even in the name of somebody else. */
  @Test
  void strangers_have_one_half_together() throws Exception {
    hangUpWhileWorking(WORK_FOR_ALL, "");

    assertThat(SlowResource.AT_WORK).hasValue(most / 2);
    assertThat(status(WORK_FOR_ALL, "")).isEqualTo(OVERLOADED);
    var forged = officer.substring(0, officer.lastIndexOf('.') + 1) + "AAAA";
    assertThat(status(WORK_FOR_ALL, forged)).isEqualTo(OVERLOADED);
    try (var wire = new Wire()) { // whose token nobody has seen before
      wire.send(get(WORK, officer));
      await().until(() -> SlowResource.AT_WORK.get() == most / 2 + 1);
      SlowResource.MAY_GO_ON.release(most);
      assertThat(wire.status()).isEqualTo("HTTP/1.1 200");
    }
  }

  private void hangUpWhileWorking(String path, String authorization) throws Exception {
    for (var time = 0; time < most + 20; time++) {
      try (var wire = new Wire()) {
        var atWork = SlowResource.AT_WORK.get();
        wire.send(get(path, authorization));
        if (atWork < most / 2) {
          await()
              .pollInterval(Duration.ofMillis(1))
              .until(() -> SlowResource.AT_WORK.get() > atWork);
        } else {
          wire.status();
        }
      }
    }
  }

  /** Ends of every kind, at once: whatever happens, each is given back. */
  @Test
  void no_place_and_no_connection_is_ever_lost() throws Exception {
    var connections = connections();
    SlowResource.MAY_GO_ON.release(5_000);
    var ends = ends();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var round = 0; round < 40; round++) {
        var all = ends.stream().map(end -> threads.submit(end::happens)).toList();
        for (var each : all) {
          each.get();
        }
      }
    }
    await().until(() -> connections() <= connections);
  }

  /** What is sent, and after how long the caller hangs up. */
  private record End(String sent, long millis) {
    @Nullable Void happens() throws IOException, InterruptedException {
      try (var wire = new Wire()) {
        wire.send(sent);
        Thread.sleep(millis);
      } catch (SocketException cut) {
        assertThat(cut).hasMessageMatching("(?i)(connection reset|broken pipe).*");
      }
      return null;
    }
  }

  private List<End> ends() {
    var body = "{\"text\": \"x\", \"times\": 1}";
    var whole = "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body);
    var sent =
        List.of(
            get(WORK, officer),
            get(WORK_FOR_ALL, ""),
            get("/v1/slow/long", officer),
            get("/v1/slow/broken", officer),
            get("/v1/notes/none", ""),
            get("/v1/notes/none", officer),
            get("/v1/notes/none", "Bearer none"),
            get("/nothing", officer),
            get("/v1//notes", officer),
            get("/v1/notes", officer).replace("GET", "PROPFIND"),
            get("/v1/notes", officer).replace("GET", "OPTIONS"),
            get("/problems/none", "").replace("GET", "HEAD"),
            get(WORK, officer) + post("/v1/notes", officer, whole) + get(WORK, officer),
            get(WORK, officer) + post("/v1/notes", officer, "Content-Length: 30\r\n\r\n{"),
            get("/problems/none", "").repeat(20),
            post("/v1/notes", officer, whole),
            post("/v1/notes", officer, "Content-Length: 30\r\n\r\n"),
            post("/v1/notes", officer, "Content-Length: 30\r\n\r\n{"),
            post("/v1/notes", officer, "Content-Length: 4\r\n\r\n}}}}"),
            post("/v1/notes", officer, "Content-Length: 9000000\r\n\r\n{"),
            post("/v1/notes", officer, "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"),
            post("/v1/notes", officer, "Transfer-Encoding: chunked\r\n\r\nx\r\n"),
            post("/v1/notes", officer, "Expect: 100-continue\r\nContent-Length: 30\r\n\r\n"),
            post("/v1/notes", "", "Content-Length: 200000\r\n\r\n{"),
            post("/v1/notes", "Bearer none", "Content-Length: 200000\r\n\r\n{"),
            post("/v1/notes/import", officer, "Content-Length: 30\r\n\r\n{"),
            post("/v1/slow/unread", officer, whole),
            post("/v1/slow/unread", officer, "Content-Length: 200000\r\n\r\n{"));
    var ends = new ArrayList<End>();
    for (var millis : new long[] {0, 1, 10, 100}) {
      sent.forEach(each -> ends.add(new End(each, millis)));
    }
    return ends;
  }

  private double underWay(String name) {
    return meters.get(name).gauge().value();
  }

  private double connections() {
    return meters.get("http.server.active.connections").gauge().value();
  }

  private static String status(String path, String authorization) throws IOException {
    try (var wire = new Wire()) {
      return wire.send(get(path, authorization)).status();
    }
  }

  private static String get(String path, String authorization) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + authorized(authorization) + "\r\n";
  }

  private static String post(String path, String authorization, String rest) {
    return "POST %s HTTP/1.1\r\nHost: x\r\n%sContent-Type: application/json\r\n%s"
        .formatted(path, authorized(authorization), rest);
  }

  private static String authorized(String authorization) {
    return authorization.isEmpty() ? "" : "Authorization: " + authorization + "\r\n";
  }

  private static String bearer(String subject) {
    return "Bearer " + Tokens.as(subject, Role.PROVINCE_OFFICER);
  }
}
