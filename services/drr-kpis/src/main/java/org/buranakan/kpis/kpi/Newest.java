package org.buranakan.kpis.kpi;

import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI is measured to have: a value, or none.
 *
 * @param absence why there is no value; null if there is one, and if inputs are merely missing
 */
record Newest(@Nullable Latest latest, @Nullable Reason absence) {
  static Newest value(Latest latest) {
    return new Newest(latest, null);
  }

  static Newest none(@Nullable Reason absence) {
    return new Newest(null, absence);
  }
}
