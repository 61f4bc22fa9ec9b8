package org.buranakan.agreements.standard;

import static org.buranakan.agreements.standard.StandardRefusals.LEAD_TIME_BACKWARDS;
import static org.buranakan.agreements.standard.StandardRefusals.LEVEL_TWICE;

import java.util.HashSet;
import java.util.List;

/** What must be so before a standard is adopted. */
final class StandardRules {
  private StandardRules() {}

  /** Levels can be told apart, and a lead time runs forward. */
  static void requireClear(List<Level> levels) {
    var codes = new HashSet<String>();
    for (var i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      if (!codes.add(level.code())) {
        throw LEVEL_TWICE.at("/levels/" + i + "/code", level.code());
      }
      var min = level.leadTimeHoursMin();
      var max = level.leadTimeHoursMax();
      if (min != null && max != null && min > max) {
        throw LEAD_TIME_BACKWARDS.at("/levels/" + i + "/leadTimeHoursMin", min, max);
      }
    }
  }
}
