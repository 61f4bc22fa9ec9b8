package org.buranakan.platform.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.rest.Discreet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of the call under way. A command is recorded by itself, in its own
 * transaction, and so is an attempt that was refused, after it: at a command, and at personal data.
 * Whoever shows personal data says so here: the answer leaves when that is recorded, and not
 * otherwise.
 */
@RequestScoped
public class Audit {
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}-(\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Changes changes;
  private final CurrentVertxRequest request;
  private final UriInfo uri;
  private final Discreet discreet;
  private final Clock clock;
  private final Set<UUID> subjects = new TreeSet<>();
  private boolean owed; // though nothing was changed
  private boolean recorded; // with what was changed

  Audit(Changes changes, CurrentVertxRequest request, UriInfo uri, Discreet discreet, Clock clock) {
    this.changes = changes;
    this.request = request;
    this.uri = uri;
    this.discreet = discreet;
    this.clock = clock;
  }

  /**
   * To be called where personal data goes into an answer, with the ids of those whom it is about:
   * persons, or the sessions where people said it.
   */
  public void readPersonalData(Collection<UUID> of) {
    subjects.addAll(of);
    owed |= !of.isEmpty();
  }

  public void readPersonalData(UUID of) {
    readPersonalData(List.of(of));
  }

  /** The trail tells of what officials did, and of whom they read: so does reading it. */
  void readTrail() {
    owed = true;
  }

  /** Records a command in its transaction: both commit, or neither does. */
  public void done(Answer answer) {
    changes.by(entry(answer));
    recorded = true;
  }

  /** Whether something has to be recorded before an answer with this status leaves. */
  boolean owes(int status, boolean watched) {
    var changing = !READING.contains(http().method().name());
    if (status >= 400) { // then nothing was changed and nothing shown
      subjects.clear();
      return (changing || watched) && Caller.of(request.getCurrent()) != null;
    }
    return changing ? !recorded : owed;
  }

  AuditEntry entry(Answer answer) {
    var now = clock.instant();
    var identity = Caller.of(request.getCurrent());
    if (identity == null) {
      throw new IllegalStateException(answer.operation() + " by nobody can't be recorded");
    }
    var token = (JsonWebToken) identity.getPrincipal();
    var target = target(answer);
    var document = answer.document();
    var trace = Span.current().getSpanContext();
    return new AuditEntry(
        UuidCreator.getTimeOrderedEpoch(now),
        now,
        token.getSubject(),
        token.getClaim("azp"),
        identity.getRoles().stream().sorted().toList(),
        answer.operation(),
        http().method().name(),
        path(answer),
        target,
        document == null ? null : document.province(),
        document != null && isAbout(document, target) ? document.version() : null,
        answer.status(),
        Outcome.of(answer.status(), answer.replayed()),
        answer.code(),
        trace.isValid() ? trace.getTraceId() : null,
        List.copyOf(subjects),
        null,
        null);
  }

  /** It may be another aggregate that was changed, too; what has a code has no other. */
  private static boolean isAbout(Snapshot document, @Nullable String target) {
    return target != null
        && (document.id().toString().equals(target) || !ID.matcher(target).matches());
  }

  private HttpServerRequest http() {
    return request.getCurrent().request();
  }

  /** What was made; else the first id in the path, or the code that stands there. */
  private @Nullable String target(Answer answer) {
    var made = answer.location();
    if (made != null) {
      return made.substring(made.lastIndexOf('/') + 1);
    }
    var id = ID.matcher(http().path());
    if (id.find()) {
      return id.group().toLowerCase(Locale.ROOT);
    }
    var codes = uri.getPathParameters().values().iterator();
    return codes.hasNext() && !answer.isRefusal() ? codes.next().getFirst() : null;
  }

  /** What was found is an id or code; what was refused could be anything, a name too. */
  private String path(Answer answer) {
    var path = http().path();
    return answer.isRefusal() ? discreet.path(path) : path;
  }
}
