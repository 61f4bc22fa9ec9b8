package org.buranakan.kpis.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** Everything that can be measured or computed. */
@ApplicationScoped
public class Catalogue {
  private final Indicators indicators;
  private final Outbox outbox;
  private final Clock clock;

  Catalogue(Indicators indicators, Outbox outbox, Clock clock) {
    this.indicators = indicators;
    this.outbox = outbox;
    this.clock = clock;
  }

  public Measures measures() {
    return with(null);
  }

  /** Defines an indicator because of another service's event. */
  @Transactional(TxType.MANDATORY)
  public IndicatorView define(IndicatorDefinition said, IncomingEvent cause) {
    return define(said, event -> outbox.publish(event, cause));
  }

  @Transactional(TxType.MANDATORY)
  IndicatorView define(IndicatorDefinition said) {
    return define(said, outbox::publish);
  }

  private IndicatorView define(
      IndicatorDefinition said, java.util.function.Consumer<IndicatorEvent> publish) {
    if (measures().find(said.code()).isPresent()) {
      throw Problem.conflict(
          Reason.of(
              "indicator.code-taken",
              "มีตัวชี้วัดหรือตัวแปรที่ใช้รหัส " + said.code() + " แล้ว",
              "an indicator or variable with code " + said.code() + " exists"));
    }
    var indicator = new Indicator(said, clock.instant());
    var inputs = with(indicator).inputs(indicator.code());
    indicators.persist(indicator);
    var defined = indicator.defined(inputs);
    publish.accept(defined);
    return defined.indicator();
  }

  private Measures with(@Nullable Indicator another) {
    var all = new ArrayList<>(Variables.all());
    indicators.listAll().forEach(indicator -> all.add(indicator.measure()));
    if (another != null) {
      all.add(another.measure());
    }
    return new Measures(List.copyOf(all));
  }
}
