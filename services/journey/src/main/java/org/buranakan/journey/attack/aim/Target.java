package org.buranakan.journey.attack.aim;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.buranakan.journey.Api;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.local.Suite;

/** The suite, as one recipe sees it. Whatever it sends is counted. */
public final class Target {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SILENCE = Duration.ofSeconds(2);

  /** What each service lists. */
  private static final Map<String, String> LISTS =
      Map.of(
          "actor-registry", "/v1/actors",
          "dialogue-sessions", "/v1/tracks",
          "agreements", "/v1/agreements",
          "drr-kpis", "/v1/kpis",
          "igm-instruments", "/v1/instruments");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Suite suite;
  private final Api api;
  private final Tally tally;
  private final Random random;
  private final long end;

  /** Everything that is left to chance comes from the random numbers. */
  public Target(Suite suite, Api api, Tally tally, Random random, Duration length) {
    this.suite = suite;
    this.api = api;
    this.tally = tally;
    this.random = random;
    this.end = System.nanoTime() + length.toNanos();
  }

  public Suite suite() {
    return suite;
  }

  /** In an order of the seed: a short time reaches not all of them. */
  public List<String> services() {
    var services = new ArrayList<>(suite.services());
    Collections.shuffle(services, random);
    return services;
  }

  public static String list(String service) {
    return LISTS.getOrDefault(service, "/v1/audit-entries");
  }

  /** For what is in order, and not counted. */
  public Api api() {
    return api;
  }

  public Random random() {
    return random;
  }

  public boolean hasTime() {
    return System.nanoTime() < end;
  }

  public void find(Kind kind, String what) {
    tally.find(new Finding(kind, what));
  }

  public Reply send(Call call) {
    var reply = exchange(call);
    tally.count(reply.status());
    if (reply.isFailure()) {
      find(Kind.FAILED, call + " was answered " + reply);
    }
    return reply;
  }

  /** All at the same time. */
  public List<Reply> sendAtOnce(List<Call> calls) {
    return calls.stream().map(call -> supplyAsync(() -> send(call), threads)).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  /** What must not be taken: any refusal will do. */
  public void sendRefused(Call call) {
    var reply = send(call);
    if (reply.isTaken()) {
      find(Kind.ACCEPTED, call + " was answered " + reply);
    }
  }

  /** Sends bytes as they are, and gives back all that was received. */
  public String sendRaw(String service, String bytes) throws IOException {
    try (var wire = connect(service)) {
      wire.send(bytes);
      var received = wire.received();
      judge(service, bytes, received);
      return received;
    } catch (SocketException cut) {
      tally.count(0);
      return "";
    }
  }

  private void judge(String service, String bytes, String received) {
    var statuses = Wire.statuses(received);
    statuses.forEach(tally::count);
    if (statuses.isEmpty()) {
      tally.count(0);
    }
    if (statuses.stream().anyMatch(it -> it >= 500)
        && !received.toLowerCase(Locale.ROOT).contains("retry-after")) {
      find(Kind.FAILED, service + " answered " + statuses + " to " + shortened(bytes));
    }
  }

  /** For what is sent slowly, or in pieces; answers are counted by {@link #count}. */
  public Wire connect(String service) throws IOException {
    return new Wire(URI.create(suite.url(service)).getPort(), SILENCE);
  }

  public void count(int status) {
    tally.count(status);
  }

  /** Of a user, for a header that is written by hand. */
  public String bearer(String user) {
    return "Bearer " + api.token(user);
  }

  private Reply exchange(Call call) {
    try {
      return Reply.of(http.send(request(call), BodyHandlers.ofByteArray()));
    } catch (IOException cut) {
      return Reply.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(Call call) {
    var request =
        HttpRequest.newBuilder(URI.create(suite.url(call.service()) + call.path()))
            .timeout(PATIENCE)
            .method(
                call.method(),
                call.body().length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(call.body()));
    call.headers().forEach(request::setHeader);
    if (call.user() != null) {
      request.setHeader("Authorization", bearer(call.user()));
    }
    return request.build();
  }

  private static String shortened(String bytes) {
    var line = bytes.replaceAll("Bearer \\S+", "Bearer …").replace("\r\n", "⏎");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
