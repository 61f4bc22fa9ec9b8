package org.buranakan.dialogue.mechanism;

import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of references to mechanisms. */
final class MechanismRefusals {
  static final Rule NOT_IN_PROVINCE =
      refused(
          "mechanism.not-in-province",
          "ไม่พบกลไก {0} ที่ดำเนินการอยู่ในจังหวัด {1}",
          "no mechanism {0} is active in province {1}");

  private MechanismRefusals() {}
}
