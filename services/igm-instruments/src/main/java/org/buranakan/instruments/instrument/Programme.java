package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.instrument.InstrumentRefusals.EVIDENCE_CITED;
import static org.buranakan.instruments.instrument.InstrumentRefusals.EVIDENCE_GONE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.EVIDENCE_MISSING;
import static org.buranakan.instruments.instrument.InstrumentRefusals.LEVEL_REACHED;
import static org.buranakan.instruments.instrument.InstrumentRefusals.LEVEL_SKIPPED;
import static org.buranakan.instruments.instrument.InstrumentRefusals.LEVEL_TOO_LOW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    @Schema(examples = "1500000", minimum = "0") long budgetThb,
    List<Evidence> evidence) {

  static Programme of(ProgrammeProposal said) {
    return new Programme(said.originLevel(), said.originLevel(), said.budgetThb(), List.of());
  }

  /** With one more piece of evidence; 409 if it is cited already. */
  Programme citing(Evidence cited) {
    if (evidence.stream().anyMatch(cited::citesTheSameAs)) {
      throw EVIDENCE_CITED.problem();
    }
    var more = Stream.concat(evidence.stream(), Stream.of(cited)).toList();
    return new Programme(originLevel, currentLevel, budgetThb, more);
  }

  /** On the next level; 409 if it has been there, 422 if it skips one or cites nothing. */
  Programme raisedTo(Level to) {
    if (to.compareTo(currentLevel) <= 0) {
      throw LEVEL_REACHED.problem();
    }
    if (to.below() != currentLevel) {
      throw LEVEL_SKIPPED.at("/to");
    }
    if (evidence.isEmpty()) {
      throw EVIDENCE_MISSING.problem();
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
      objections.add(LEVEL_TOO_LOW.reason());
    }
    if (evidence.isEmpty()) {
      objections.add(EVIDENCE_MISSING.reason());
    }
    evidence.stream()
        .filter(holds.negate())
        .map(gone -> EVIDENCE_GONE.reason(String.valueOf(gone.referenceId())))
        .forEach(objections::add);
    return objections;
  }
}
