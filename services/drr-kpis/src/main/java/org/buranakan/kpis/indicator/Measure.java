package org.buranakan.kpis.indicator;

import java.math.BigDecimal;
import java.util.Set;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A variable or an indicator, as those see it who store readings or compute with them.
 *
 * @param better null for a variable that is only an input
 * @param formula null for what is measured itself
 * @param operands the names in it, as they were when it was defined: what is defined later under a
 *     name that could be read there, too, changes nothing
 * @param whole whether only whole numbers make sense
 * @param max the largest possible value, if there is one
 * @param carried whether the figure of an earlier year may stand in: a stock such as the population
 * @param provincial whether it makes sense for a province
 * @param province the only province that it is for; null for all
 */
public record Measure(
    String code,
    Text name,
    String unit,
    @Nullable Better better,
    @Nullable String formula,
    Set<String> operands,
    boolean whole,
    @Nullable BigDecimal max,
    boolean carried,
    boolean provincial,
    @Nullable String province,
    boolean active) {

  public boolean computed() {
    return formula != null;
  }

  public boolean isFor(String place) {
    return province == null || province.equals(place);
  }
}
