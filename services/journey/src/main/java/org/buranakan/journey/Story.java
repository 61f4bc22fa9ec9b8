package org.buranakan.journey;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.Events.Event;
import org.buranakan.local.Suite;

/**
 * Tells what happens while it happens: who asks for what, what came of it, and the event that
 * followed. A link of the chain that does not hold ends the story with {@link Broken}.
 */
final class Story implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  // Only its end is told: enough to see which is which.
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}([0-9a-f]{4})");

  private final PrintStream out;
  private final Api api;
  private final Events events;
  private int links;

  Story(Suite suite, PrintStream out) {
    this.out = out;
    this.api = new Api(suite);
    this.events = new Events(suite.kafka().bootstrapServers(), false);
  }

  /** A link of the chain that did not happen. */
  static final class Broken extends RuntimeException {
    Broken(String what) {
      super(what);
    }
  }

  void chapter(String title) {
    out.println();
    out.println("── " + title + " " + "─".repeat(Math.max(3, 88 - title.length())));
  }

  void tell(String text) {
    out.println("   " + text);
  }

  /**
   * A call that has to succeed. What a service knows of the others it heard by their events,
   * perhaps a moment later: a rule, or an authority, that refuses is asked again for a while.
   */
  Answer post(String user, String service, String path, String body) {
    return eventually(user, service, "POST", path, () -> api.post(user, service, path, body));
  }

  Answer put(String user, String service, String path, String body) {
    return eventually(user, service, "PUT", path, () -> api.put(user, service, path, body));
  }

  private Answer eventually(
      String user, String service, String method, String path, Supplier<Answer> call) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var answer = call.get();
    while ((answer.status() == 422 || answer.status() == 403) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      answer = call.get();
    }
    return succeeded(user, service, method, path, answer);
  }

  void delete(String user, String service, String path) {
    var answer = api.delete(user, service, path);
    line("DELETE", user, service, path, answer);
    if (answer.status() != 204) {
      throw new Broken("DELETE " + path + " answered " + answer.status() + ": " + answer.body());
    }
  }

  String getRaw(String user, String service, String path) {
    return api.getRaw(user, service, path);
  }

  Answer postCsv(String user, String service, String path, String csv) {
    return succeeded(user, service, "POST", path, api.postCsv(user, service, path, csv));
  }

  /** The id of the user's account in Keycloak. */
  String account(String user) {
    return api.account(user);
  }

  /** Reading is not worth a line of its own. */
  Answer get(String user, String service, String path) {
    var answer = api.get(user, service, path);
    if (answer.status() != 200) {
      throw new Broken("GET " + path + " answered " + answer.status() + ": " + answer.body());
    }
    return answer;
  }

  /** A call that has to be refused, with this code. */
  Answer refused(String user, String service, String path, String body, String code) {
    var answer = api.post(user, service, path, body);
    line("POST", user, service, path, answer);
    if (answer.status() < 400 || !answer.text("/code").equals(code)) {
      throw new Broken(path + " should be refused with " + code + ", but: " + answer.body());
    }
    links++;
    tell("  ✗ refused: " + answer.text("/detail"));
    return answer;
  }

  /** Makes a thing, unless it is there already (409): stories can be told twice. */
  Answer postOnce(String user, String service, String path, String body) {
    var answer = api.post(user, service, path, body);
    if (answer.status() == 409) {
      return answer;
    }
    return succeeded(user, service, "POST", path, answer);
  }

  private Answer succeeded(String user, String service, String method, String path, Answer answer) {
    line(method, user, service, path, answer);
    if (answer.status() >= 300) {
      throw new Broken(method + " " + path + " answered " + answer.status() + ": " + answer.body());
    }
    links++;
    return answer;
  }

  private void line(String method, String user, String service, String path, Answer answer) {
    var shown = UUID.matcher(path).replaceAll("…$1");
    out.printf("   → %-6s %s%s  (%s) … %d%n", method, service, shown, user, answer.status());
  }

  /** The event that has to follow. */
  Event follows(String name, String subject) {
    return follows(name, event -> event.subject().equals(subject));
  }

  Event follows(String name, Predicate<Event> fits) {
    var event =
        events
            .await(name, fits, PATIENCE)
            .orElseThrow(() -> new Broken("no " + name + " followed"));
    links++;
    out.printf(
        "   ⚡ %s  #%d%s%n",
        name, event.sequence(), event.cause() == null ? "" : "  because of " + causeOf(event));
    return event;
  }

  /** Names the event that caused this one, if the story saw it. */
  private String causeOf(Event event) {
    return events.seen().stream()
        .filter(other -> other.id().equals(event.cause()))
        .map(Event::name)
        .findFirst()
        .orElse("event " + event.cause());
  }

  /** The event that has to follow because of another one. */
  Event follows(String name, Event cause, Predicate<Event> fits) {
    return follows(name, event -> cause.id().equals(event.cause()) && fits.test(event));
  }

  void holds(boolean condition, String what) {
    if (!condition) {
      throw new Broken("this does not hold: " + what);
    }
    links++;
    tell("  ✓ " + what);
  }

  /** Waits until something can be read that comes about by events. */
  Answer until(String user, String service, String path, Predicate<Answer> fits, String what) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    do {
      var answer = api.get(user, service, path);
      if (answer.status() == 200 && fits.test(answer)) {
        links++;
        tell("  ✓ " + what);
        return answer;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    } while (System.nanoTime() < end);
    throw new Broken("this never came about: " + what);
  }

  int links() {
    return links;
  }

  @Override
  public void close() {
    events.close();
  }
}
