package org.buranakan.kpis.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buranakan.kpis.formula.Formula;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** All variables and indicators at one moment, and how they hang together. */
public final class Measures {
  private final Map<String, Measure> byCode = new LinkedHashMap<>();
  private final Map<String, Measure> byLowerCase = new HashMap<>();
  private final Map<String, Formula> formulas = new HashMap<>();

  public Measures(Collection<Measure> measures) {
    for (var measure : measures) {
      byCode.put(measure.code(), measure);
      byLowerCase.put(measure.code().toLowerCase(Locale.ROOT), measure);
    }
  }

  public Collection<Measure> all() {
    return byCode.values();
  }

  public Set<String> codes() {
    return byCode.keySet();
  }

  /** Finds by code, whatever the case of its letters. */
  public Optional<Measure> find(String code) {
    return Optional.ofNullable(byLowerCase.get(code.toLowerCase(Locale.ROOT)));
  }

  public Measure require(String code) {
    var measure = byCode.get(code);
    if (measure == null) {
      throw new IllegalArgumentException("no variable or indicator " + code);
    }
    return measure;
  }

  /** The formula of a computed indicator; null for what is measured. */
  public @Nullable Formula formula(String code) {
    var text = require(code).formula();
    return text == null
        ? null
        : formulas.computeIfAbsent(code, key -> Formula.parse(text, codes()));
  }

  /**
   * The variables that must be reported so that the indicator has a value; itself if it is
   * measured. 422 if it is computed from itself.
   */
  public List<String> inputs(String code) {
    var inputs = new LinkedHashSet<String>();
    collect(code, new LinkedHashSet<>(), inputs);
    return List.copyOf(inputs);
  }

  private void collect(String code, LinkedHashSet<String> path, Set<String> inputs) {
    if (!path.add(code)) {
      throw cycle(path, code);
    }
    var formula = formula(code);
    if (formula == null) {
      inputs.add(code);
    } else {
      formula.operands().forEach(operand -> collect(operand, path, inputs));
    }
    path.remove(code);
  }

  private static Problem cycle(Set<String> path, String code) {
    var circle = String.join(" → ", path) + " → " + code;
    return Problem.refusedAt(
        "/formula",
        Reason.of(
            "formula.circular",
            "สูตรอ้างถึงตัวเอง: " + circle,
            "the formula leads back to itself: " + circle));
  }
}
