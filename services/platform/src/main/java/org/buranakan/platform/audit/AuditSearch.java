package org.buranakan.platform.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which entries are looked for; what is left out does not matter.
///
/// @param from At this moment or later, to the millisecond
/// @param to Before this moment, to the millisecond
/// @param caller The account that called
/// @param client The client that called
/// @param operation The operation that was called
/// @param target What it was done to: an id or a code
/// @param outcome What became of it
/// @param subject The person, or the session, whose personal data was shown
record AuditSearch(
    @Parameter(example = "2026-03-10T02:30:00Z") @QueryParam("from") @Nullable Instant from,
    @Parameter(example = "2026-03-11T02:30:00Z") @QueryParam("to") @Nullable Instant to,
    @Parameter(example = "5f0c2a52-8f7a-4c57-9d3c-0b1c7f4a1e20") @QueryParam("caller")
        @Nullable String caller,
    @Parameter(example = "ministry-system") @QueryParam("client") @Nullable String client,
    @Parameter(example = "correctActor") @QueryParam("operation") @Nullable String operation,
    @Parameter(example = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") @QueryParam("target")
        @Nullable String target,
    @QueryParam("outcome") @Nullable Outcome outcome,
    @Parameter(example = "01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e") @QueryParam("subject")
        @Nullable UUID subject) {

  private static final long LAST_MILLI = (1L << 48) - 1; // that an id can have

  /** In SQL, with its value. */
  record Condition(String sql, Object value) {}

  /** All must hold. Ids are in the order of time, and begin with it. */
  List<Condition> conditions(@Nullable UUID before) {
    return Stream.of(
            condition("id < ?", before),
            condition("id >= ?", from == null ? null : firstAt(from)),
            condition("id < ?", to == null ? null : firstAt(to)),
            condition("caller = ?", caller),
            condition("client = ?", client),
            condition("operation = ?", operation),
            condition("target = ?", target),
            condition("outcome = ?", outcome == null ? null : outcome.word()),
            condition("subjects @> array[?]", subject))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Condition> condition(String sql, @Nullable Object value) {
    return Optional.ofNullable(value).map(given -> new Condition(sql, given));
  }

  /** The least of all ids that are made in that millisecond. */
  private static UUID firstAt(Instant time) {
    var seconds = Math.clamp(time.getEpochSecond(), 0, LAST_MILLI / 1000 - 1);
    var milli = seconds * 1000 + time.getNano() / 1_000_000;
    return new UUID(milli << 16, 0);
  }
}
