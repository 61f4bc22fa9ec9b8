package org.buranakan.journey.chaos;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.buranakan.journey.Api;
import org.buranakan.journey.Api.Answer;
import org.buranakan.local.Suite;

/** Says commands as a ministry's system would, and writes down what it is promised. */
final class Commands {
  private static final Duration ANSWER = Duration.ofSeconds(3);
  private static final Duration CATCHING_UP = Duration.ofSeconds(90);
  private static final Duration AGAIN = Duration.ofMillis(300);

  private final Api api;
  private final Ledger ledger;
  private final BooleanSupplier ended;
  private final Duration pace;

  Commands(Suite suite, UnaryOperator<String> instance, Ledger ledger) {
    this(suite, instance, ledger, Duration.ZERO, () -> false);
  }

  /** Takes a breath before each command, and says none when it has ended. */
  Commands(
      Suite suite,
      UnaryOperator<String> instance,
      Ledger ledger,
      Duration pace,
      BooleanSupplier ended) {
    this.api = new Api(suite, ANSWER, instance);
    this.ledger = ledger;
    this.pace = pace;
    this.ended = ended;
  }

  Answer post(String user, String service, String path, String body) {
    return promised(path, "POST", () -> api.post(user, service, path, body));
  }

  Answer put(String user, String service, String path, String body) {
    return promised(path, "PUT", () -> api.put(user, service, path, body));
  }

  Answer delete(String user, String service, String path) {
    return promised(path, "DELETE", () -> api.delete(user, service, path));
  }

  Answer get(String user, String service, String path) {
    return taken("GET " + path, () -> api.get(user, service, path));
  }

  private Answer promised(String path, String method, Supplier<Answer> call) {
    var command = method + " " + path;
    LockSupport.parkNanos(pace.toNanos());
    var answer = taken(command, call);
    ledger.acknowledged();
    var version = answer.body().path("version").asLong();
    if (version > 0) {
      var aggregate = Aggregate.of(collection(path), answer.id());
      ledger.promised(new Promise(aggregate, version, command));
    }
    return answer;
  }

  /** A session is planned below its track; else the first word says what comes back. */
  private static String collection(String path) {
    return path.endsWith("/sessions") ? "sessions" : path.split("/", -1)[2];
  }

  /**
   * What a service knows of the others it heard by their events, perhaps a while later: a rule that
   * refuses (422) is asked again.
   */
  private Answer taken(String command, Supplier<Answer> call) {
    var end = System.nanoTime() + CATCHING_UP.toNanos();
    var answer = answered(command, call);
    while (answer.status() == 422 && System.nanoTime() < end) {
      LockSupport.parkNanos(AGAIN.toNanos());
      answer = answered(command, call);
    }
    if (answer.status() >= 400) {
      throw new Refused(command, answer);
    }
    return answer;
  }

  private Answer answered(String command, Supplier<Answer> call) {
    if (ended.getAsBoolean()) {
      throw new Unanswered(command + " was not said any more");
    }
    try {
      var answer = call.get();
      if (answer.status() < 500) {
        return answer;
      }
    } catch (UncheckedIOException | IllegalArgumentException away) {
      // A service that is away, or a Keycloak whose database is.
    }
    ledger.unanswered();
    throw new Unanswered(command + " got no answer");
  }
}
