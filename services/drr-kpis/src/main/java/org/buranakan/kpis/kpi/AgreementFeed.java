package org.buranakan.kpis.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.buranakan.kpis.indicator.Catalogue;
import org.buranakan.kpis.indicator.Measure;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.time.ThaiTime;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** An agreement in force ties its commitments to the KPIs that show whether they work. */
@ApplicationScoped
class AgreementFeed implements Feed {
  private static final Logger LOG = Logger.getLogger(AgreementFeed.class);

  private final Commitments commitments;
  private final Catalogue catalogue;
  private final KpiBook book;

  AgreementFeed(Commitments commitments, Catalogue catalogue, KpiBook book) {
    this.commitments = commitments;
    this.catalogue = catalogue;
    this.book = book;
  }

  @Override
  public String aggregate() {
    return "agreement";
  }

  @Override
  public void react(IncomingEvent event) {
    if (!event.is("agreement.in-force")) {
      return;
    }
    var agreement = event.data(InForce.class).agreement();
    for (var promised : agreement.commitments()) {
      var wanted = promised.kpi();
      var code = wanted == null ? null : wanted.indicatorCode();
      if (wanted != null && code != null) {
        remember(agreement, promised, wanted, code, event);
      }
    }
  }

  private void remember(
      Agreement agreement, Promised promised, Wanted wanted, String code, IncomingEvent event) {
    if (commitments.findByIdOptional(promised.id()).isPresent()) {
      return;
    }
    var indicator = catalogue.find(code).filter(found -> found.better() != null);
    var usable = indicator.filter(found -> found.active() && found.provincial()).isPresent();
    var year = wanted.fiscalYear();
    // Also for an indicator that nobody has defined yet: its KPI may come later.
    var commitment =
        new Commitment(
            promised.id(),
            agreement.id(),
            promised.actorId(),
            agreement.province(),
            indicator.map(Measure::code).orElse(code),
            year == null ? null : ThaiTime.gregorianYear(year));
    commitments.persist(commitment);
    try {
      book.tie(commitment, usable ? wanted.target() : null, event);
    } catch (Problem refused) {
      // The target can't be one, or there is no room. The commitment waits for a KPI that an
      // officer defines.
      LOG.infof("commitment %s has no KPI: %s", promised.id(), refused.getMessage());
    }
  }

  /** What this service uses of {@code agreement.in-force}. */
  record InForce(Agreement agreement) {}

  record Agreement(UUID id, String province, List<Promised> commitments) {}

  record Promised(UUID id, UUID actorId, @Nullable Wanted kpi) {}

  record Wanted(
      @Nullable String indicatorCode, @Nullable Integer fiscalYear, @Nullable BigDecimal target) {}
}
