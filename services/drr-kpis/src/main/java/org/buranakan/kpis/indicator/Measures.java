package org.buranakan.kpis.indicator;

import static org.buranakan.kpis.indicator.IndicatorRefusals.CIRCULAR;
import static org.buranakan.kpis.indicator.IndicatorRefusals.NO_VALUE_IF_RETIRED;
import static org.buranakan.kpis.indicator.IndicatorRefusals.TOO_DEEP;
import static org.buranakan.kpis.indicator.IndicatorRefusals.TOO_MANY_FORMULAS;
import static org.buranakan.kpis.indicator.IndicatorRefusals.TOO_MANY_INPUTS;
import static org.buranakan.kpis.indicator.IndicatorRefusals.WITHOUT_INPUTS;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** Variables and indicators at one moment, and how they hang together. For one thread at a time. */
public final class Measures {
  private static final int DEEPEST = 10;
  private static final int MOST_INPUTS = 60;
  private static final int MOST_FORMULAS = 30;

  private final Map<String, Measure> byCode = new LinkedHashMap<>();
  private final Map<String, Measure> byLowerCase = new HashMap<>();
  private final Map<String, Basis> bases = new HashMap<>();

  public Measures(Collection<Measure> measures) {
    for (var measure : measures) {
      byCode.put(measure.code(), measure);
      byLowerCase.put(measure.code().toLowerCase(Locale.ROOT), measure);
    }
  }

  /**
   * What a value rests on.
   *
   * @param formula null for what is measured
   * @param inputs the variables that must be reported so that there is a value; itself if measured
   * @param depth how many formulas stand one upon the other
   * @param formulas the indicators that have to be computed for it, itself among them
   * @param obstacle why there can't be a value, whatever is reported; null if there can
   */
  public record Basis(
      @Nullable Formula formula,
      List<String> inputs,
      int depth,
      Set<String> formulas,
      @Nullable Reason obstacle) {
    private static Basis measured(String code) {
      return new Basis(null, List.of(code), 0, Set.of(), null);
    }

    private static Basis none(Reason why) {
      return new Basis(null, List.of(), 0, Set.of(), why);
    }
  }

  public Collection<Measure> all() {
    return byCode.values();
  }

  /** Finds by code, whatever the case of its letters. */
  public Optional<Measure> find(String code) {
    return Optional.ofNullable(byLowerCase.get(code.toLowerCase(Locale.ROOT)));
  }

  /** Found once for each, however often others use it. Never fails: at worst there is none. */
  public Basis basis(String code) {
    return basis(code, new LinkedHashSet<>());
  }

  /** The variables that must be reported so that it has a value; none if it can't have one. */
  public List<String> inputs(String code) {
    return basis(code).inputs();
  }

  private Basis basis(String code, SequencedSet<String> path) {
    var known = bases.get(code);
    if (known != null) {
      return known;
    }
    if (!path.add(code)) {
      return Basis.none(CIRCULAR.reason(String.join(" → ", path) + " → " + code));
    }
    var found = find(byCode.get(code), code, path);
    path.remove(code);
    bases.put(code, found);
    return found;
  }

  private Basis find(@Nullable Measure measure, String code, SequencedSet<String> path) {
    if (measure == null || !measure.active()) {
      return Basis.none(NO_VALUE_IF_RETIRED.reason(code));
    }
    var text = measure.formula();
    if (text == null) {
      return Basis.measured(code);
    }
    try {
      return computed(code, Formula.parse(text, measure.operands()), path);
    } catch (Problem malformed) {
      return Basis.none(malformed.errors().getFirst().reason());
    }
  }

  private Basis computed(String code, Formula formula, SequencedSet<String> path) {
    var inputs = new LinkedHashSet<String>();
    var formulas = new HashSet<>(Set.of(code));
    var depth = 0;
    for (var operand : formula.operands()) {
      var basis = basis(operand, path);
      if (basis.obstacle() != null) {
        return basis;
      }
      inputs.addAll(basis.inputs());
      formulas.addAll(basis.formulas());
      depth = Math.max(depth, basis.depth());
    }
    if (depth == DEEPEST) {
      return Basis.none(TOO_DEEP.reason(DEEPEST));
    }
    if (inputs.size() > MOST_INPUTS) {
      return Basis.none(TOO_MANY_INPUTS.reason(MOST_INPUTS));
    }
    if (formulas.size() > MOST_FORMULAS) {
      return Basis.none(TOO_MANY_FORMULAS.reason(MOST_FORMULAS));
    }
    if (inputs.isEmpty()) {
      return Basis.none(WITHOUT_INPUTS.reason());
    }
    return new Basis(formula, List.copyOf(inputs), depth + 1, Set.copyOf(formulas), null);
  }
}
