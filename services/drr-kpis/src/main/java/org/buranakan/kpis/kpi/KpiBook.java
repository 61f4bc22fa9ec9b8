package org.buranakan.kpis.kpi;

import static org.buranakan.kpis.kpi.KpiRefusals.INDICATOR_RETIRED;
import static org.buranakan.kpis.kpi.KpiRefusals.UNKNOWN_INDICATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.kpis.reading.ProvinceLocks;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.text.Text;
import org.buranakan.platform.time.ThaiTime;
import org.jspecify.annotations.Nullable;

/**
 * Defines KPIs, whoever wants one: a caller, an agreement in force, an accepted offer. A KPI is
 * tied to the commitment that waits for it, and measured at once by the readings that there are;
 * that is a second change with an event of its own, so that a KPI that starts off track is told
 * like any other.
 */
@ApplicationScoped
public class KpiBook {
  private final Kpis kpis;
  private final Commitments commitments;
  private final Evaluation evaluation;
  private final Catalogue catalogue;
  private final ProvinceLocks locks;
  private final Outbox outbox;
  private final Clock clock;

  KpiBook(
      Kpis kpis,
      Commitments commitments,
      Evaluation evaluation,
      Catalogue catalogue,
      ProvinceLocks locks,
      Outbox outbox,
      Clock clock) {
    this.kpis = kpis;
    this.commitments = commitments;
    this.evaluation = evaluation;
    this.catalogue = catalogue;
    this.locks = locks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The KPI that an accepted offer becomes. */
  @Transactional(TxType.MANDATORY)
  public KpiView acceptOffer(
      String indicator,
      String province,
      int fiscalYear,
      BigDecimal target,
      Text title,
      UUID standard) {
    var year = ThaiTime.gregorianYear(fiscalYear);
    locks.take(List.of(province));
    var kpi =
        new Kpi(require(indicator), province, year, null, target, title, clock.instant())
            .ofStandard(standard);
    return add(kpi, null);
  }

  KpiView define(KpiDefinition said) {
    var year = ThaiTime.gregorianYear(said.fiscalYear());
    var baseline = said.baseline() == null ? null : said.baseline().gregorian();
    locks.take(List.of(said.province()));
    var kpi =
        new Kpi(
            require(said.indicatorCode()),
            said.province(),
            year,
            baseline,
            said.target(),
            said.title(),
            clock.instant());
    return add(kpi, null);
  }

  /** Ties a commitment of an agreement in force to its KPI, which is made if it can be. */
  void tie(Commitment commitment, @Nullable BigDecimal target, IncomingEvent cause) {
    locks.take(List.of(commitment.province()));
    var year = commitment.fiscalYear();
    var existing = kpis.active(commitment.province(), commitment.indicatorCode(), year);
    if (existing.isPresent()) {
      commitment.tieTo(existing.get().id());
      existing
          .get()
          .link(commitment, clock.instant())
          .ifPresent(linked -> outbox.publish(linked, cause));
    } else if (target != null && year != null) {
      var indicator = require(commitment.indicatorCode());
      var kpi =
          new Kpi(indicator, commitment.province(), year, null, target, null, clock.instant())
              .forCommitment(commitment);
      var unused = add(kpi, cause);
      commitment.tieTo(kpi.id());
    }
  }

  private KpiView add(Kpi kpi, @Nullable IncomingEvent cause) {
    if (!catalogue.hold(kpi.indicatorCode())) {
      throw INDICATOR_RETIRED.at("/indicatorCode"); // at this very moment
    }
    if (kpi.commitmentId() == null) {
      commitments
          .waiting(kpi.province(), kpi.indicatorCode(), kpi.fiscalYear())
          .ifPresent(
              commitment -> {
                commitment.tieTo(kpi.id());
                var unused = kpi.forCommitment(commitment);
              });
    }
    kpis.add(kpi);
    publish(kpi.defined(), cause);
    evaluation.measure(kpi, event -> publish(event, cause));
    return KpiView.of(kpi);
  }

  private void publish(KpiEvent event, @Nullable IncomingEvent cause) {
    if (cause == null) {
      outbox.publish(event);
    } else {
      outbox.publish(event, cause);
    }
  }

  private Measure require(String code) {
    return catalogue
        .find(code)
        .filter(measure -> measure.better() != null)
        .orElseThrow(() -> UNKNOWN_INDICATOR.at("/indicatorCode", code));
  }
}
