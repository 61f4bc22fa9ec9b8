package org.buranakan.instruments.bottleneck;

import static org.buranakan.instruments.bottleneck.BottleneckRefusals.DESCRIBED_BY_ITS_REPORTER;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.NOT_ADDRESSED_BY;
import static org.buranakan.instruments.bottleneck.BottleneckRefusals.RESOLVED_ALREADY;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that stands in the way, until an instrument has removed it. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Bottleneck {
  @Id private UUID id;

  @Version private long version;

  private @Nullable String province;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Text description;

  @Enumerated(EnumType.STRING)
  private BottleneckKind kind;

  private boolean assessed;

  @Enumerated(EnumType.STRING)
  private Family suggestedFamily;

  @Enumerated(EnumType.STRING)
  private Origin.Kind originKind;

  private @Nullable UUID originId;

  private @Nullable UUID reporterId;

  @Enumerated(EnumType.STRING)
  private BottleneckStatus status = BottleneckStatus.OPEN;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UUID> addressedBy = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Resolution resolution;

  private Instant openedAt;
  private Instant changedAt;

  protected Bottleneck() {}

  /** What somebody reports. */
  Bottleneck(BottleneckReport said, FamilyAdvice advice, Instant now) {
    this(said.province(), said.title(), said.kind(), Origin.reported(), advice, now);
    description = said.description();
    reporterId = said.reporterId();
    assessed = true;
  }

  /** What an event brings to light: its kind is a guess until somebody assesses it. */
  Bottleneck(
      @Nullable String province,
      Text title,
      BottleneckKind kind,
      Origin origin,
      FamilyAdvice advice,
      Instant now) {
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    this.province = province;
    this.title = title;
    this.kind = kind;
    suggestedFamily = advice.family();
    originKind = origin.kind();
    originId = origin.id();
    openedAt = now;
    changedAt = now;
  }

  BottleneckEvent opened() {
    return new BottleneckEvent.Opened(BottleneckView.of(this));
  }

  /**
   * Says what really stands in the way. What the reporter wrote of it, only the reporter changes.
   *
   * @param byReporter whether the one who says so speaks for the reporter
   */
  BottleneckEvent assess(Assessment found, FamilyAdvice advice, boolean byReporter, Instant now) {
    requireUnresolved();
    if (found.description() != null && reporterId != null && !byReporter) {
      throw DESCRIBED_BY_ITS_REPORTER.at("/description");
    }
    kind = found.kind();
    assessed = true;
    suggestedFamily = advice.family();
    if (found.description() != null) {
      description = found.description();
    }
    touch(now);
    return new BottleneckEvent.Assessed(BottleneckView.of(this));
  }

  /** An instrument in force works on it now; empty if that is known, or it is gone already. */
  Optional<BottleneckEvent> addressed(UUID instrument, Instant now) {
    if (status == BottleneckStatus.RESOLVED || addressedBy.contains(instrument)) {
      return Optional.empty();
    }
    addressedBy = Stream.concat(addressedBy.stream(), Stream.of(instrument)).toList();
    status = BottleneckStatus.ADDRESSED;
    touch(now);
    return Optional.of(new BottleneckEvent.Addressed(BottleneckView.of(this), instrument));
  }

  /** An instrument stopped without removing it: open again, if no other works on it. */
  Optional<BottleneckEvent> instrumentClosed(UUID instrument, Instant now) {
    if (status == BottleneckStatus.RESOLVED || !addressedBy.contains(instrument)) {
      return Optional.empty();
    }
    addressedBy = addressedBy.stream().filter(other -> !other.equals(instrument)).toList();
    status = addressedBy.isEmpty() ? BottleneckStatus.OPEN : BottleneckStatus.ADDRESSED;
    touch(now);
    return Optional.of(new BottleneckEvent.InstrumentClosed(BottleneckView.of(this), instrument));
  }

  BottleneckEvent resolve(ResolutionReport said, Instant now) {
    requireUnresolved();
    var instrument = said.instrumentId();
    if (instrument != null && !addressedBy.contains(instrument)) {
      throw NOT_ADDRESSED_BY.at("/instrumentId", instrument);
    }
    return resolved(instrument, said.outcome(), now);
  }

  /** The instrument that closed did remove it; empty if it is gone already. */
  Optional<BottleneckEvent> removedBy(UUID instrument, Text outcome, Instant now) {
    return status == BottleneckStatus.RESOLVED
        ? Optional.empty()
        : Optional.of(resolved(instrument, outcome, now));
  }

  /** What caused it went away by itself; empty once an instrument works on it, or it is gone. */
  Optional<BottleneckEvent> causeGone(Text outcome, Instant now) {
    return status == BottleneckStatus.OPEN
        ? Optional.of(resolved(null, outcome, now))
        : Optional.empty();
  }

  private BottleneckEvent resolved(@Nullable UUID instrument, Text outcome, Instant now) {
    status = BottleneckStatus.RESOLVED;
    resolution = new Resolution(instrument, outcome, now);
    touch(now);
    return new BottleneckEvent.Resolved(BottleneckView.of(this));
  }

  private void requireUnresolved() {
    if (status == BottleneckStatus.RESOLVED) {
      throw RESOLVED_ALREADY.problem();
    }
  }

  private void touch(Instant now) {
    version++;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  @Nullable String province() {
    return province;
  }

  Text title() {
    return title;
  }

  @Nullable Text description() {
    return description;
  }

  BottleneckKind kind() {
    return kind;
  }

  boolean assessed() {
    return assessed;
  }

  Family suggestedFamily() {
    return suggestedFamily;
  }

  Origin origin() {
    return new Origin(originKind, originId);
  }

  @Nullable UUID reporterId() {
    return reporterId;
  }

  BottleneckStatus status() {
    return status;
  }

  List<UUID> addressedBy() {
    return addressedBy;
  }

  @Nullable Resolution resolution() {
    return resolution;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant changedAt() {
    return changedAt;
  }
}
