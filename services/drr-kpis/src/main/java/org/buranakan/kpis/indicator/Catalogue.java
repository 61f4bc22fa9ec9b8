package org.buranakan.kpis.indicator;

import static org.buranakan.kpis.indicator.IndicatorRefusals.CODE_TAKEN;
import static org.buranakan.kpis.indicator.IndicatorRefusals.TOO_MANY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.problem.Problem;

/** Everything that can be measured or computed. */
@ApplicationScoped
public class Catalogue {
  private static final int MOST_OWN = 200;

  private final Indicators indicators;
  private final Outbox outbox;
  private final Clock clock;

  Catalogue(Indicators indicators, Outbox outbox, Clock clock) {
    this.indicators = indicators;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What can be measured or computed in these provinces; nothing that is retired. */
  public Measures measures(Collection<String> provinces) {
    return new Measures(known(provinces));
  }

  /** Finds by code, whatever the case of its letters; retired ones, too. */
  public Optional<Measure> find(String code) {
    return Variables.all().stream()
        .filter(variable -> variable.code().equalsIgnoreCase(code))
        .findFirst()
        .or(() -> indicators.known(code).map(Indicator::measure));
  }

  /** Keeps an indicator from being retired until the transaction ends; false if it is retired. */
  @Transactional(TxType.MANDATORY)
  public boolean hold(String code) {
    indicators.hold(List.of(code));
    return indicators.isActive(code);
  }

  /** Defines an indicator because of another service's event. */
  @Transactional(TxType.MANDATORY)
  public IndicatorView define(IndicatorDefinition said, IncomingEvent cause) {
    return define(said, event -> outbox.publish(event, cause));
  }

  @Transactional(TxType.MANDATORY)
  IndicatorView define(IndicatorDefinition said) {
    if (indicators.countOwn(said.province()) >= MOST_OWN) {
      throw TOO_MANY.problem(MOST_OWN);
    }
    return define(said, outbox::publish);
  }

  private IndicatorView define(IndicatorDefinition said, Consumer<IndicatorEvent> publish) {
    if (find(said.code()).isPresent()) {
      throw CODE_TAKEN.problem(said.code());
    }
    var provinces = said.province() == null ? Set.<String>of() : Set.of(said.province());
    var operands = operands(said, known(provinces));
    if (!operands.isEmpty()) {
      indicators.hold(operands);
    }
    var known = known(provinces); // once more: it has nothing that was retired until then
    var indicator = new Indicator(said, operands, clock.instant());
    known.add(indicator.measure());
    var basis = new Measures(known).basis(indicator.code());
    var obstacle = basis.obstacle();
    if (obstacle != null) {
      throw Problem.refusedAt("/formula", obstacle);
    }
    indicators.persist(indicator);
    var defined = indicator.defined(basis.inputs());
    publish.accept(defined);
    return defined.indicator();
  }

  private static List<String> operands(IndicatorDefinition said, Collection<Measure> known) {
    var formula = said.formula();
    if (formula == null) {
      return List.of();
    }
    var names = known.stream().map(Measure::code).collect(Collectors.toSet());
    names.add(said.code()); // to say that it leads back to itself, and not that there is no such
    return Formula.parse(formula, names).operands();
  }

  private List<Measure> known(Collection<String> provinces) {
    var all = new ArrayList<>(Variables.all());
    indicators.active(provinces).forEach(indicator -> all.add(indicator.measure()));
    return all;
  }
}
