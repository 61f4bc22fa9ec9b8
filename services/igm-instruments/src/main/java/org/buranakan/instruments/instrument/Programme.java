package org.buranakan.instruments.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A programme, how far it has risen and what speaks for it.
///
/// @param originLevel Where it comes from
/// @param currentLevel How far it has risen
/// @param budgetThb What it costs, in whole baht
/// @param evidence What speaks for it, in the order in which it was cited
public record Programme(
    Level originLevel,
    Level currentLevel,
    @Schema(examples = "1500000") long budgetThb,
    List<Evidence> evidence) {

  static Programme of(ProgrammeProposal said) {
    return new Programme(said.originLevel(), said.originLevel(), said.budgetThb(), List.of());
  }

  /** With one more piece of evidence; 409 if it is cited already. */
  Programme citing(Evidence cited) {
    if (evidence.stream().anyMatch(cited::citesTheSameAs)) {
      throw Problem.conflict(
          Reason.of(
              "instrument.evidence-cited", "อ้างหลักฐานนี้แล้ว", "this evidence is cited already"));
    }
    var more = Stream.concat(evidence.stream(), Stream.of(cited)).toList();
    return new Programme(originLevel, currentLevel, budgetThb, more);
  }

  /** On the next level; 409 if it has been there, 422 if it skips one or cites nothing. */
  Programme raisedTo(Level to) {
    if (to.compareTo(currentLevel) <= 0) {
      throw Problem.conflict(
          Reason.of(
              "instrument.level-reached",
              "แผนงานอยู่ที่ระดับนี้หรือสูงกว่าแล้ว",
              "the programme has reached this level already"));
    }
    if (to.ordinal() > currentLevel.ordinal() + 1) {
      throw Problem.refusedAt(
          "/to",
          FromBelow.study(
              Reason.of(
                  "instrument.level-skipped",
                  "แผนงานต้องยกระดับทีละขั้น ข้ามขั้นไม่ได้",
                  "a programme rises level by level and skips none")));
    }
    if (evidence.isEmpty()) {
      throw Problem.refused(FromBelow.evidenceMissing());
    }
    return new Programme(originLevel, to, budgetThb, evidence);
  }

  /**
   * Why it can't come into force yet.
   *
   * @param holds whether a piece of evidence still holds, such as an agreement that is in force
   */
  List<Reason> objectionsToForce(Predicate<Evidence> holds) {
    var objections = new ArrayList<Reason>();
    if (currentLevel.compareTo(Level.PROVINCE) < 0) {
      objections.add(
          FromBelow.study(
              Reason.of(
                  "instrument.level-too-low",
                  "แผนงานต้องยกระดับถึงจังหวัดก่อนจึงมีผลใช้บังคับได้",
                  "a programme rises to the province at least before it comes into force")));
    }
    if (evidence.isEmpty()) {
      objections.add(FromBelow.evidenceMissing());
    }
    evidence.stream()
        .filter(holds.negate())
        .map(
            gone ->
                Reason.of(
                    "instrument.evidence-gone",
                    "หลักฐาน " + gone.referenceId() + " ไม่มีผลแล้ว",
                    "evidence " + gone.referenceId() + " does not hold any more"))
        .forEach(objections::add);
    return objections;
  }
}
