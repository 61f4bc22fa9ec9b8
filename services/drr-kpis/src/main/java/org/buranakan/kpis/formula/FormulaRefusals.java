package org.buranakan.kpis.formula;

import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of formulas: how one is written, and how long it can be. */
final class FormulaRefusals {
  // How a formula is written.

  static final Rule MALFORMED =
      refused("formula.malformed", "อ่านสูตรไม่ได้: {0}", "can't read {0}: {1}");

  static final Rule NESTED_TOO_DEEP =
      refused(
          "formula.malformed",
          "อ่านสูตรไม่ได้: {0}",
          "can't read {0}: brackets are nested more than {1} deep");

  static final Rule NOT_A_NUMBER =
      refused(
          "formula.malformed",
          "อ่านสูตรไม่ได้: {0}",
          "can't read {0}: not a number of at most {1} digits and {2} decimals at character {3}");

  static final Rule UNEXPECTED =
      refused(
          "formula.malformed",
          "อ่านสูตรไม่ได้: {0}",
          "can't read {0}: unexpected {1} at character {2}");

  static final Rule UNKNOWN_VARIABLE =
      refused(
          "formula.unknown-variable",
          "สูตรใช้สิ่งที่ไม่ใช่ตัวแปรหรือตัวชี้วัดที่ใช้ได้ในจังหวัดนี้: {0}",
          "the formula uses what is neither a variable nor an indicator for its province: {0}");

  // How long it can be.

  static final Rule TOO_LONG =
      refused(
          "formula.too-complex",
          "สูตรซับซ้อนเกินไป: ยาวเกิน {0} ตัวอักษร",
          "the formula is too complex: it has more than {0} characters");

  static final Rule TOO_MANY_NAMES =
      refused(
          "formula.too-complex",
          "สูตรซับซ้อนเกินไป: ใช้ตัวแปรและตัวชี้วัดเกิน {0} ตัว",
          "the formula is too complex: it uses more than {0} variables and indicators");

  private FormulaRefusals() {}
}
