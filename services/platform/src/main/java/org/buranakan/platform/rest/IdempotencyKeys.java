package org.buranakan.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.problem.RequestRefusals;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to POSTs that carried an {@code Idempotency-Key}. The answer commits with the
 * effect: a caller that heard nothing sends the same again and gets it. A key belongs to its caller
 * and route. A refused request had no effect and leaves no answer: it may be tried again.
 */
@ApplicationScoped
public class IdempotencyKeys {
  public static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final DataSource database;
  private final ObjectMapper json;
  private final Clock clock;
  private final Duration kept;
  private final Caller caller;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final Request request;

  IdempotencyKeys(
      DataSource database,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "buranakan.idempotency.kept") Duration kept,
      Caller caller,
      HttpHeaders headers,
      UriInfo uri,
      Request request) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.kept = kept;
    this.caller = caller;
    this.headers = headers;
    this.uri = uri;
    this.request = request;
  }

  /** Within the transaction of the command. */
  Object once(InvocationContext call, Callable<Object> command) throws Exception {
    var key = key();
    if (key == null) {
      return command.call();
    }
    try (var asked = new Asked(call, json)) {
      var request = asked.digest();
      var scope = scope(key);
      try (var connection = database.getConnection()) {
        requireFree(connection, scope);
        var known = StoredAnswer.find(connection, scope);
        if (known.isPresent()) {
          throw known.get().again(request);
        }
      }
      var answer = command.call();
      try (var connection = database.getConnection()) {
        StoredAnswer.of(answer, call.getMethod(), request, json)
            .store(connection, scope, clock.instant());
      }
      return answer;
    }
  }

  /** Null where none was sent, or where sending again does no harm anyway. */
  private @Nullable String key() {
    var key = headers.getHeaderString(HEADER);
    if (key == null || !request.getMethod().equals("POST")) {
      return null;
    }
    if (!KEY.matcher(key).matches()) {
      throw RequestRefusals.IDEMPOTENCY_KEY.at("#header/" + HEADER);
    }
    return key;
  }

  /** The lock goes with the transaction: nobody waits, and a caller that died blocks nobody. */
  private static void requireFree(Connection connection, byte[] scope) throws SQLException {
    try (var lock =
        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
      lock.setString(1, HexFormat.of().formatHex(scope));
      try (var row = lock.executeQuery()) {
        if (!row.next() || !row.getBoolean(1)) {
          throw RequestRefusals.IDEMPOTENCY_KEY_IN_FLIGHT.problem();
        }
      }
    }
  }

  private byte[] scope(String key) {
    return Asked.sha256()
        .digest(String.join("\n", caller.id(), uri.getPath(), key).getBytes(UTF_8));
  }

  @Scheduled(every = "1h", delayed = "1m")
  void forget() throws SQLException {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement("delete from idempotency_key where at < ?")) {
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(kept)));
      delete.executeUpdate();
    }
  }
}
