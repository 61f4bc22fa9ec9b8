package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.instrument.InstrumentRefusals.CLOSED_ALREADY;
import static org.buranakan.instruments.instrument.InstrumentRefusals.IN_FORCE_ALREADY;
import static org.buranakan.instruments.instrument.InstrumentRefusals.NEVER_IN_FORCE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.NOT_A_PROGRAMME;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.instruments.known.Cast;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An instrument with which the centre enables others: from proposal over force to its end. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Instrument {
  @Id private UUID id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Family family;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  private @Nullable String province;

  @Enumerated(EnumType.STRING)
  private InstrumentStatus status = InstrumentStatus.PROPOSED;

  private UUID facilitatorId;
  private @Nullable UUID proposerId;
  private @Nullable UUID bottleneckId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Particulars particulars;

  private Instant proposedAt;
  private @Nullable Instant inForceSince;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Closure closure;

  private Instant changedAt;

  protected Instrument() {}

  /**
   * Proposes an instrument.
   *
   * @param cast the actors that the proposal names
   */
  Instrument(Proposal said, Cast cast, Instant now) {
    particulars = Particulars.of(said);
    ProposalRules.require(said, cast);
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    family = said.family();
    title = said.title();
    province = said.province();
    facilitatorId = said.facilitatorId();
    proposerId = said.proposerId();
    bottleneckId = said.bottleneckId();
    proposedAt = now;
    changedAt = now;
  }

  InstrumentEvent proposed() {
    return new InstrumentEvent.Proposed(InstrumentView.of(this));
  }

  InstrumentEvent cite(Citation said, Instant now) {
    var programme = requireProgramme();
    requireProposed();
    var cited = Evidence.of(said, now);
    particulars = particulars.with(programme.citing(cited));
    touch(now);
    return new InstrumentEvent.EvidenceCited(InstrumentView.of(this), cited);
  }

  /** Carries a programme up to the next level. */
  InstrumentEvent raise(Level to, Instant now) {
    var programme = requireProgramme();
    requireProposed();
    particulars = particulars.with(programme.raisedTo(to));
    touch(now);
    return new InstrumentEvent.Raised(InstrumentView.of(this), programme.currentLevel());
  }

  /**
   * Comes into force.
   *
   * @param holds whether a piece of evidence still holds, such as an agreement that is in force
   */
  InstrumentEvent adopt(Predicate<Evidence> holds, Instant now) {
    requireProposed();
    var programme = particulars.programmatic();
    var objections = programme == null ? List.<Reason>of() : programme.objectionsToForce(holds);
    if (!objections.isEmpty()) {
      throw Problem.refused(objections);
    }
    status = InstrumentStatus.IN_FORCE;
    inForceSince = now;
    touch(now);
    return new InstrumentEvent.InForce(InstrumentView.of(this));
  }

  /** Comes to its end; a proposal that nobody adopted is withdrawn this way. */
  InstrumentEvent close(ClosureReport said, Instant now) {
    requireNotClosed();
    if (status == InstrumentStatus.PROPOSED && said.outcome() == Outcome.REMOVED) {
      throw NEVER_IN_FORCE.problem();
    }
    status = InstrumentStatus.CLOSED;
    closure = new Closure(said.outcome(), said.note(), now);
    touch(now);
    return new InstrumentEvent.Closed(InstrumentView.of(this));
  }

  /** The roles that may put it in force and close it. */
  Set<String> adopters() {
    var structural = particulars.structural();
    var programme = particulars.programmatic();
    return Adopters.of(
        family,
        structural == null ? null : structural.form(),
        programme == null ? null : programme.currentLevel());
  }

  private Programme requireProgramme() {
    var programme = particulars.programmatic();
    if (programme == null) {
      throw NOT_A_PROGRAMME.problem();
    }
    return programme;
  }

  private void requireProposed() {
    requireNotClosed();
    if (status == InstrumentStatus.IN_FORCE) {
      throw IN_FORCE_ALREADY.problem();
    }
  }

  private void requireNotClosed() {
    if (status == InstrumentStatus.CLOSED) {
      throw CLOSED_ALREADY.problem();
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

  Family family() {
    return family;
  }

  Text title() {
    return title;
  }

  @Nullable String province() {
    return province;
  }

  InstrumentStatus status() {
    return status;
  }

  UUID facilitatorId() {
    return facilitatorId;
  }

  @Nullable UUID proposerId() {
    return proposerId;
  }

  @Nullable UUID bottleneckId() {
    return bottleneckId;
  }

  Particulars particulars() {
    return particulars;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  @Nullable Instant inForceSince() {
    return inForceSince;
  }

  @Nullable Closure closure() {
    return closure;
  }

  Instant changedAt() {
    return changedAt;
  }
}
