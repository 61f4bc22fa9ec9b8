package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.bottleneck.Family.BEHAVIOURAL;
import static org.buranakan.instruments.bottleneck.Family.PROGRAMMATIC;
import static org.buranakan.instruments.bottleneck.Family.RESEARCH_AND_CAPACITY;
import static org.buranakan.instruments.bottleneck.Family.STRUCTURAL;
import static org.buranakan.instruments.instrument.InstrumentRefusals.FOREIGN_PARTICULARS;
import static org.buranakan.instruments.instrument.InstrumentRefusals.PARTICULARS_MISSING;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.buranakan.instruments.bottleneck.Family;
import org.jspecify.annotations.Nullable;

/** What is particular to an instrument's family: the parts of one family, never of two. */
record Particulars(
    @Nullable Mandate mandate,
    @Nullable Structural structural,
    @Nullable Programme programmatic,
    @Nullable ResearchAndCapacity researchAndCapacity,
    @Nullable Behavioural behavioural) {

  /** Takes them from a proposal; 422 if a part is missing or belongs to another family. */
  static Particulars of(Proposal said) {
    requireFit(said.family(), STRUCTURAL, "/mandate", said.mandate());
    requireFit(said.family(), STRUCTURAL, "/structural", said.structural());
    requireFit(said.family(), PROGRAMMATIC, "/programmatic", said.programmatic());
    requireFit(
        said.family(), RESEARCH_AND_CAPACITY, "/researchAndCapacity", said.researchAndCapacity());
    requireFit(said.family(), BEHAVIOURAL, "/behavioural", said.behavioural());
    return new Particulars(
        said.mandate(),
        said.structural(),
        said.programmatic() == null ? null : Programme.of(said.programmatic()),
        said.researchAndCapacity(),
        said.behavioural());
  }

  Particulars with(Programme newer) {
    return new Particulars(mandate, structural, newer, researchAndCapacity, behavioural);
  }

  /** The actors that they name, by the places in the proposal. */
  Map<String, UUID> actors() {
    var actors = new LinkedHashMap<String, UUID>();
    if (mandate != null) {
      actors.put("/mandate/actorId", mandate.actorId());
    }
    if (researchAndCapacity != null) {
      actors.put("/researchAndCapacity/providerId", researchAndCapacity.providerId());
      var beneficiaries = researchAndCapacity.beneficiaryIds();
      for (var i = 0; i < beneficiaries.size(); i++) {
        actors.put("/researchAndCapacity/beneficiaryIds/" + i, beneficiaries.get(i));
      }
    }
    return actors;
  }

  private static void requireFit(
      Family family, Family owner, String pointer, @Nullable Object part) {
    if (family != owner && part != null) {
      throw FOREIGN_PARTICULARS.at(pointer);
    }
    if (family == owner && part == null) {
      throw PARTICULARS_MISSING.at(pointer);
    }
  }
}
