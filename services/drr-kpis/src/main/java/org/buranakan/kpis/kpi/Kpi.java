package org.buranakan.kpis.kpi;

import static org.buranakan.kpis.kpi.KpiRefusals.RETIRED_ALREADY;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.kpis.indicator.Better;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An indicator with a target, for a province and fiscal year. */
@Entity
@Filter(name = Reach.FILTER, condition = Reach.PROVINCE)
@CheckReturnValue
class Kpi {
  @Id private UUID id;
  @Version private long version;
  private String indicatorCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text title;

  private String province;
  private int fiscalYear;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Baseline baseline;

  private BigDecimal target;

  @Enumerated(EnumType.STRING)
  private Better better;

  private String unit;

  @Enumerated(EnumType.STRING)
  private KpiStatus status = KpiStatus.NO_DATA;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Latest latest;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Reason absence;

  private @Nullable UUID agreementId;
  private @Nullable UUID commitmentId;
  private @Nullable UUID standardId;
  private @Nullable UUID responsibleActorId;
  private Instant definedAt;
  private Instant changedAt;

  protected Kpi() {}

  Kpi(
      Measure indicator,
      String province,
      int fiscalYear,
      @Nullable Baseline baseline,
      BigDecimal target,
      @Nullable Text title,
      Instant now) {
    KpiRules.check(indicator, province, fiscalYear, baseline);
    KpiRules.size("/target", target);
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    indicatorCode = indicator.code();
    this.title = title == null ? indicator.name() : title;
    this.province = province;
    this.fiscalYear = fiscalYear;
    this.baseline = baseline == null ? null : baseline.plain();
    this.target = Formula.plain(target);
    better = Objects.requireNonNull(indicator.better(), "an indicator has a direction");
    unit = indicator.unit();
    definedAt = now;
    changedAt = now;
  }

  /** Part of the definition: whose conformance it measures. */
  Kpi ofStandard(@Nullable UUID standard) {
    standardId = standard;
    return this;
  }

  /** Part of the definition: for which commitment it was made. */
  Kpi forCommitment(@Nullable Commitment commitment) {
    if (commitment != null) {
      agreementId = commitment.agreementId();
      commitmentId = commitment.id();
      responsibleActorId = commitment.actorId();
    }
    return this;
  }

  KpiEvent defined() {
    return new KpiEvent.Defined(KpiView.of(this));
  }

  /** Ties it to a commitment; empty if it is tied already: the first one stays. */
  Optional<KpiEvent> link(Commitment commitment, Instant now) {
    if (commitmentId != null || status == KpiStatus.RETIRED) {
      return Optional.empty();
    }
    var linked = forCommitment(commitment);
    touch(now);
    return Optional.of(new KpiEvent.Linked(KpiView.of(linked)));
  }

  /** Takes its newest value, or why it has none; empty if nothing is new. */
  Optional<KpiEvent> measure(Newest newest, Instant now) {
    if (status == KpiStatus.RETIRED || newest.equals(newest())) {
      return Optional.empty();
    }
    var before = status;
    var verdict = TargetRule.judge(better, target, newest);
    latest = newest.latest();
    absence = newest.absence();
    status = verdict.status();
    touch(now);
    var shown = KpiView.of(this);
    if (status == before || status == KpiStatus.NO_DATA) {
      return Optional.of(new KpiEvent.Measured(shown, verdict.reason()));
    }
    return Optional.of(
        status == KpiStatus.OFF_TRACK
            ? new KpiEvent.OffTrack(shown, verdict.reason())
            : new KpiEvent.OnTrack(shown, verdict.reason()));
  }

  KpiEvent retire(Instant now) {
    if (status == KpiStatus.RETIRED) {
      throw RETIRED_ALREADY.problem();
    }
    status = KpiStatus.RETIRED;
    touch(now);
    return new KpiEvent.Retired(KpiView.of(this));
  }

  /** The first year whose values count: after the baseline, or only the fiscal year itself. */
  int firstYear() {
    return baseline == null ? fiscalYear : baseline.fiscalYear() + 1;
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

  String indicatorCode() {
    return indicatorCode;
  }

  Text title() {
    return title;
  }

  String province() {
    return province;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  @Nullable Baseline baseline() {
    return baseline;
  }

  BigDecimal target() {
    return Formula.plain(target);
  }

  Better better() {
    return better;
  }

  String unit() {
    return unit;
  }

  KpiStatus status() {
    return status;
  }

  Newest newest() {
    return new Newest(latest, absence);
  }

  @Nullable UUID agreementId() {
    return agreementId;
  }

  @Nullable UUID commitmentId() {
    return commitmentId;
  }

  @Nullable UUID standardId() {
    return standardId;
  }

  @Nullable UUID responsibleActorId() {
    return responsibleActorId;
  }

  Instant definedAt() {
    return definedAt;
  }

  Instant changedAt() {
    return changedAt;
  }
}
