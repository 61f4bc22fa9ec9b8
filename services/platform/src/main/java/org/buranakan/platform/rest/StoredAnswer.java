package org.buranakan.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.buranakan.platform.event.Confidential;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.problem.RequestRefusals;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be given again.
 *
 * @param request digest of what was asked
 */
record StoredAnswer(
    byte[] request,
    int status,
    @Nullable String location,
    @Nullable String tag,
    @Nullable String body) {

  /** Ends the command: nothing is left to do but to give the same answer. */
  static final class Replay extends RuntimeException {
    private final transient StoredAnswer answer;

    private Replay(StoredAnswer answer) {
      super("answered before", null, false, false);
      this.answer = answer;
    }

    Response response() {
      var response = Response.status(answer.status).header("Idempotency-Replayed", "true");
      if (answer.location != null) {
        response.location(URI.create(answer.location));
      }
      if (answer.tag != null) {
        response.header(HttpHeaders.ETAG, answer.tag);
      }
      if (answer.body != null) {
        response.entity(answer.body).type(MediaType.APPLICATION_JSON_TYPE);
      }
      return response.build();
    }
  }

  static StoredAnswer of(
      @Nullable Object answer, Method method, byte[] request, ObjectMapper json) {
    var given = Given.of(answer, method);
    // Whoever asks again has said it; what is kept here would outlive an erasure.
    var entity = given.entity() instanceof Confidential it ? it.brief() : given.entity();
    try {
      return new StoredAnswer(
          request,
          given.status(),
          given.location(),
          entity instanceof Snapshot document ? EntityTag.of(document).toString() : null,
          entity == null ? null : json.writeValueAsString(entity));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  RuntimeException again(byte[] asked) {
    return Arrays.equals(request, asked)
        ? new Replay(this)
        : RequestRefusals.IDEMPOTENCY_KEY_REUSED.problem();
  }

  static Optional<StoredAnswer> find(Connection connection, byte[] scope) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "select request, status, location, tag, body from idempotency_key where scope = ?")) {
      select.setBytes(1, scope);
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new StoredAnswer(
                    row.getBytes(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
            : Optional.empty();
      }
    }
  }

  void store(Connection connection, byte[] scope, Instant now) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into idempotency_key (scope, request, status, location, tag, body, at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setBytes(1, scope);
      insert.setBytes(2, request);
      insert.setInt(3, status);
      insert.setString(4, location);
      insert.setString(5, tag);
      insert.setString(6, body);
      insert.setTimestamp(7, Timestamp.from(now));
      insert.executeUpdate();
    }
  }
}
