package org.buranakan.actors.province;

import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of provinces: which districts are theirs. */
final class ProvinceRefusals {
  static final Rule UNKNOWN_DISTRICT =
      refused(
          "actor.unknown-district",
          "ไม่ใช่รหัสอำเภอของจังหวัดนี้",
          "this is not the DOPA code of a district of this province");

  private ProvinceRefusals() {}
}
