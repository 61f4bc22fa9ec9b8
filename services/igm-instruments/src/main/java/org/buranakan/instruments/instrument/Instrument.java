package org.buranakan.instruments.instrument;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.buranakan.instruments.bottleneck.Family;
import org.buranakan.instruments.known.Cast;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An instrument with which the centre enables others: from proposal over force to its end. */
@Entity
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

  @Enumerated(EnumType.STRING)
  private @Nullable Level level;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Evidence> evidence = List.of();

  private Instant proposedAt;
  private @Nullable Instant inForceSince;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Closure closure;

  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
  protected Instrument() {}

  /**
   * Proposes an instrument.
   *
   * @param cast the actors that the proposal names
   */
  Instrument(Proposal said, Cast cast, Instant now) {
    particulars = Particulars.of(said);
    requireSound(said, cast);
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    family = said.family();
    title = said.title();
    province = said.province();
    facilitatorId = said.facilitatorId();
    proposerId = said.proposerId();
    bottleneckId = said.bottleneckId();
    level = said.programmatic() == null ? null : said.programmatic().originLevel();
    proposedAt = now;
    changedAt = now;
  }

  private static void requireSound(Proposal said, Cast cast) {
    var facilitator = cast.get(said.facilitatorId());
    var form = said.structural() == null ? null : said.structural().form();
    Facilitation.objection(facilitator, said.province(), form)
        .ifPresent(reason -> refuseAt("/facilitatorId", reason));
    if (said.mandate() != null) {
      var mandated = cast.get(said.mandate().actorId());
      Facilitation.objectionToMandate(mandated, facilitator, said.province())
          .ifPresent(reason -> refuseAt("/mandate/actorId", reason));
    }
    var proposer = cast.find(said.proposerId()).orElse(null);
    if (said.programmatic() != null) {
      FromBelow.objection(said.programmatic(), said.province(), proposer)
          .ifPresent(error -> refuseAt(String.valueOf(error.pointer()), error.reason()));
    }
    if (proposer != null && said.province() != null && !proposer.reaches(said.province())) {
      refuseAt(
          "/proposerId",
          Reason.of(
              "actor.of-another-province",
              "ตัวแสดงนี้อยู่ต่างจังหวัด",
              "this actor belongs to another province"));
    }
  }

  private static void refuseAt(String pointer, Reason reason) {
    throw Problem.refusedAt(pointer, reason);
  }

  InstrumentEvent proposed() {
    return new InstrumentEvent.Proposed(InstrumentView.of(this));
  }

  InstrumentEvent cite(Citation said, Instant now) {
    requireProgramme();
    requireProposed();
    var cited = new Evidence(said.kind(), said.referenceId(), said.url(), said.statement(), now);
    if (evidence.stream().anyMatch(cited::citesTheSameAs)) {
      throw Problem.conflict(
          Reason.of(
              "instrument.evidence-cited", "อ้างหลักฐานนี้แล้ว", "this evidence is cited already"));
    }
    evidence = Stream.concat(evidence.stream(), Stream.of(cited)).toList();
    touch(now);
    return new InstrumentEvent.EvidenceCited(InstrumentView.of(this), cited);
  }

  /** Carries a programme up to the next level. */
  InstrumentEvent raise(Level to, Instant now) {
    var from = requireProgramme();
    requireProposed();
    if (to.compareTo(from) <= 0) {
      throw Problem.conflict(
          Reason.of(
              "instrument.level-reached",
              "แผนงานอยู่ที่ระดับนี้หรือสูงกว่าแล้ว",
              "the programme has reached this level already"));
    }
    if (to.ordinal() > from.ordinal() + 1) {
      refuseAt(
          "/to",
          FromBelow.study(
              Reason.of(
                  "instrument.level-skipped",
                  "แผนงานต้องยกระดับทีละขั้น ข้ามขั้นไม่ได้",
                  "a programme rises level by level and skips none")));
    }
    FromBelow.objectionToRise(!evidence.isEmpty())
        .ifPresent(
            reason -> {
              throw Problem.refused(reason);
            });
    level = to;
    touch(now);
    return new InstrumentEvent.Raised(InstrumentView.of(this), from);
  }

  /**
   * Comes into force.
   *
   * @param holds whether a piece of evidence still holds, such as an agreement that is in force
   */
  InstrumentEvent adopt(Predicate<Evidence> holds, Instant now) {
    requireProposed();
    var objections = level == null ? List.<Reason>of() : objectionsToProgramme(level, holds);
    if (!objections.isEmpty()) {
      throw Problem.refused(objections);
    }
    status = InstrumentStatus.IN_FORCE;
    inForceSince = now;
    touch(now);
    return new InstrumentEvent.InForce(InstrumentView.of(this));
  }

  private List<Reason> objectionsToProgramme(Level reached, Predicate<Evidence> holds) {
    var objections = new ArrayList<Reason>();
    if (reached.compareTo(Level.PROVINCE) < 0) {
      objections.add(
          FromBelow.study(
              Reason.of(
                  "instrument.level-too-low",
                  "แผนงานต้องยกระดับถึงจังหวัดก่อนจึงมีผลใช้บังคับได้",
                  "a programme rises to the province at least before it comes into force")));
    }
    FromBelow.objectionToRise(!evidence.isEmpty()).ifPresent(objections::add);
    evidence.stream()
        .filter(holds.negate())
        .map(
            gone ->
                Reason.of(
                    "instrument.evidence-gone",
                    "หลักฐาน " + gone.referenceId() + " ไม่มีผลแล้ว",
                    "evidence " + gone.referenceId() + " does not hold any more"))
        .forEach(objections::add);
    return objections;
  }

  /** Comes to its end; a proposal that nobody adopted is withdrawn this way. */
  InstrumentEvent close(ClosureReport said, Instant now) {
    requireNotClosed();
    if (status == InstrumentStatus.PROPOSED && said.outcome() == Outcome.REMOVED) {
      throw Problem.conflict(
          Reason.of(
              "instrument.not-in-force",
              "เครื่องมือที่ยังไม่มีผลใช้บังคับ ขจัดปัญหาไม่ได้",
              "an instrument that was never in force has removed nothing"));
    }
    status = InstrumentStatus.CLOSED;
    closure = new Closure(said.outcome(), said.note(), now);
    touch(now);
    return new InstrumentEvent.Closed(InstrumentView.of(this));
  }

  /** The roles that may put it in force and close it. */
  Set<String> adopters() {
    var structural = particulars.structural();
    return Adopters.of(family, structural == null ? null : structural.form(), level);
  }

  @CanIgnoreReturnValue
  private Level requireProgramme() {
    if (level == null) {
      throw Problem.refused(
          Reason.of(
                  "instrument.not-a-programme",
                  "เฉพาะเครื่องมือเชิงแผนงานที่อ้างหลักฐานและยกระดับ",
                  "only programmatic instruments cite evidence and rise")
              .basedOn(
                  "เครื่องมือ 4 ตระกูลตามผลการศึกษามหาวิทยาลัยธรรมศาสตร์ 2561",
                  "the four families of Thammasat University 2018"));
    }
    return level;
  }

  private void requireProposed() {
    requireNotClosed();
    if (status == InstrumentStatus.IN_FORCE) {
      throw Problem.conflict(
          Reason.of(
              "instrument.in-force",
              "เครื่องมือนี้มีผลใช้บังคับแล้ว",
              "this instrument is in force already"));
    }
  }

  private void requireNotClosed() {
    if (status == InstrumentStatus.CLOSED) {
      throw Problem.conflict(
          Reason.of("instrument.closed", "เครื่องมือนี้สิ้นสุดแล้ว", "this instrument is closed"));
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

  @Nullable Level level() {
    return level;
  }

  List<Evidence> evidence() {
    return evidence;
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
