package org.buranakan.instruments.instrument;

import java.util.Optional;
import org.buranakan.instruments.known.KnownActor;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The centre enables, it does not command: who may stand behind an instrument as its facilitator,
 * and whom a mandate may empower.
 */
final class Facilitation {
  private Facilitation() {}

  /** Why this actor can't facilitate an instrument of this form in this province. */
  static Optional<Reason> objection(
      KnownActor facilitator, @Nullable String province, @Nullable StructuralForm form) {
    if (!facilitator.isCentre() && !facilitator.isProvince()) {
      return Optional.of(
          Reason.of(
                  "instrument.facilitator-not-of-the-centre",
                  "ผู้เกื้อหนุนต้องเป็นหน่วยงานส่วนกลางหรือราชการส่วนภูมิภาค",
                  "a facilitator is an agency of the central government or the province's"
                      + " administration; this actor is: "
                      + facilitator.sector())
              .basedOn(
                  "ผลการศึกษามหาวิทยาลัยธรรมศาสตร์ 2561: ส่วนกลางเปลี่ยนบทบาทเป็นผู้เกื้อหนุน",
                  "Thammasat University 2018: the centre becomes the facilitator of what others do"));
    }
    if (facilitator.isProvince() && !facilitator.reaches(province)) {
      return Optional.of(
          Reason.of(
                  "instrument.facilitator-of-another-province",
                  "จังหวัดเกื้อหนุนได้เฉพาะในจังหวัดของตน",
                  "a province's administration facilitates in its own province only")
              .basedOn(
                  "ข้อสมมติ: ราชการส่วนภูมิภาคมีอำนาจในเขตจังหวัด",
                  "assumption: a provincial administration's reach ends at the province"));
    }
    if (form == StructuralForm.LAW && !facilitator.isCentre()) {
      return Optional.of(
          Reason.of(
                  "instrument.law-needs-the-centre",
                  "การออกกฎหมายต้องมีหน่วยงานส่วนกลางเป็นผู้เกื้อหนุน",
                  "a law needs a facilitator of the central government; an order, an MOU or an"
                      + " organisation may be the province's")
              .basedOn(
                  "ข้อสมมติ: จังหวัดไม่มีอำนาจเสนอกฎหมาย",
                  "assumption: a province can't bring in a law"));
    }
    return Optional.empty();
  }

  /** Why this actor can't receive the mandate of an instrument with this facilitator. */
  static Optional<Reason> objectionToMandate(
      KnownActor mandated, KnownActor facilitator, @Nullable String province) {
    if (mandated.isCentre() || mandated.id().equals(facilitator.id())) {
      return Optional.of(
          Reason.of(
                  "instrument.the-centre-commands",
                  "อำนาจตามเครื่องมือต้องมอบแก่ตัวแสดงในพื้นที่ ไม่ใช่ส่วนกลางหรือผู้เกื้อหนุนเอง",
                  "a mandate empowers an actor on the spot, neither the centre nor the facilitator"
                      + " itself")
              .basedOn(
                  "ผลการศึกษามหาวิทยาลัยธรรมศาสตร์ 2561: ส่วนกลางเกื้อหนุน ไม่สั่งการ",
                  "Thammasat University 2018: the centre enables, it does not command"));
    }
    if (province != null && mandated.province() == null) {
      return Optional.of(
          Reason.of(
                  "instrument.mandate-needs-the-centre",
                  "ตัวแสดงระดับประเทศรับอำนาจได้จากเครื่องมือระดับประเทศเท่านั้น",
                  "an actor of the whole country is given a mandate by an instrument of the whole"
                      + " country only, which a ministry puts in force")
              .basedOn(
                  "ข้อสมมติ: อำนาจของจังหวัดสิ้นสุดที่เขตจังหวัด",
                  "assumption: what a province can give ends at the province"));
    }
    if (province != null && !mandated.reaches(province)) {
      return Optional.of(
          Reason.of(
              "actor.of-another-province",
              "ตัวแสดงนี้อยู่ต่างจังหวัด",
              "this actor belongs to another province"));
    }
    return Optional.empty();
  }
}
