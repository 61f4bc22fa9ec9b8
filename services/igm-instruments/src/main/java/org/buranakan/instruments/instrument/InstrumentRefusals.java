package org.buranakan.instruments.instrument;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of instruments: who enables and who is empowered, and how a programme rises. */
final class InstrumentRefusals {
  static final Rule NOT_FOUND = notFound("instrument", "เครื่องมือ", "instrument");

  // What a family of instruments has.

  static final Rule FOREIGN_PARTICULARS =
      ofTheFamilies(
          refused(
              "instrument.foreign-particulars",
              "ส่วนนี้เป็นของเครื่องมือตระกูลอื่น",
              "this belongs to another family of instruments"));

  static final Rule PARTICULARS_MISSING =
      refused(
          "instrument.particulars-missing",
          "เครื่องมือตระกูลนี้ต้องมีส่วนนี้",
          "an instrument of this family needs this");

  static final Rule NOT_A_PROGRAMME =
      ofTheFamilies(
          refused(
              "instrument.not-a-programme",
              "เฉพาะเครื่องมือเชิงแผนงานที่อ้างหลักฐานและยกระดับ",
              "only programmatic instruments cite evidence and rise"));

  static final Rule UNKNOWN_TRACK =
      refused(
          "track.unknown",
          "ไม่มีเวทีสนทนา {0} หรือปิดแล้ว",
          "there is no dialogue track {0}, or it is closed");

  // Who facilitates.

  static final Rule FACILITATOR_NOT_OF_THE_CENTRE =
      refused(
              "instrument.facilitator-not-of-the-centre",
              "ผู้เกื้อหนุนต้องเป็นหน่วยงานส่วนกลางหรือราชการส่วนภูมิภาค",
              "a facilitator is an agency of the central government or the province's"
                  + " administration; this actor is: {0}")
          .byStudy(
              "ส่วนกลางเปลี่ยนบทบาทเป็นผู้เกื้อหนุน",
              "the centre becomes the facilitator of what others do");

  static final Rule FACILITATOR_OF_ANOTHER_PROVINCE =
      refused(
              "instrument.facilitator-of-another-province",
              "จังหวัดเกื้อหนุนได้เฉพาะในจังหวัดของตน",
              "a province's administration facilitates in its own province only")
          .byAssumption(
              "ราชการส่วนภูมิภาคมีอำนาจในเขตจังหวัด",
              "a provincial administration's reach ends at the province");

  static final Rule LAW_NEEDS_THE_CENTRE =
      refused(
              "instrument.law-needs-the-centre",
              "การออกกฎหมายต้องมีหน่วยงานส่วนกลางเป็นผู้เกื้อหนุน",
              "a law needs a facilitator of the central government; an order, an MOU or an"
                  + " organisation may be the province's")
          .byAssumption("จังหวัดไม่มีอำนาจเสนอกฎหมาย", "a province can't bring in a law");

  // Whom a mandate empowers.

  static final Rule THE_CENTRE_COMMANDS =
      refused(
              "instrument.the-centre-commands",
              "อำนาจตามเครื่องมือต้องมอบแก่ตัวแสดงในพื้นที่ ไม่ใช่ส่วนกลางหรือผู้เกื้อหนุนเอง",
              "a mandate empowers an actor on the spot, neither the centre nor the facilitator"
                  + " itself")
          .byStudy("ส่วนกลางเกื้อหนุน ไม่สั่งการ", "the centre enables, it does not command");

  static final Rule MANDATE_NEEDS_THE_CENTRE =
      refused(
              "instrument.mandate-needs-the-centre",
              "ตัวแสดงระดับประเทศรับอำนาจได้จากเครื่องมือระดับประเทศเท่านั้น",
              "an actor of the whole country is given a mandate by an instrument of the whole"
                  + " country only, which a ministry puts in force")
          .byAssumption(
              "อำนาจของจังหวัดสิ้นสุดที่เขตจังหวัด",
              "what a province can give ends at the province");

  // Where a programme starts, and how it rises.

  static final Rule NOT_FROM_THE_COMMUNITY =
      risingFromBelow(
          refused(
              "instrument.not-from-below",
              "แผนงานต้องเริ่มจากชุมชน แล้วยกระดับขึ้นทีละขั้น",
              "a programme starts in the community and rises level by level"));

  static final Rule PROGRAMME_OF_NOWHERE =
      risingFromBelow(
          refused(
              "instrument.programme-of-nowhere",
              "แผนงานต้องเริ่มจากจังหวัดใดจังหวัดหนึ่ง",
              "a programme rises from one province"));

  static final Rule PROPOSER_MISSING =
      risingFromBelow(
          refused(
              "instrument.proposer-missing",
              "ต้องระบุตัวแสดงในพื้นที่ที่เสนอแผนงาน",
              "a programme names the actor on the spot that proposes it"));

  static final Rule PROPOSED_FROM_ABOVE =
      risingFromBelow(
          refused(
              "instrument.not-from-below",
              "ส่วนกลางและจังหวัดไม่เสนอแผนงานแทนชุมชน",
              "neither the centre nor the province proposes a programme in the community's place"));

  static final Rule NOT_ITS_SPEAKER =
      refused(
              "instrument.not-its-speaker",
              "ผู้เสนอหรือองค์กรปกครองส่วนท้องถิ่นในจังหวัดเท่านั้นที่ดำเนินการนี้ได้",
              "this is for the proposer or a local government of the province")
          .byAssumption(
              "ชุมชนเสนอผ่านองค์กรปกครองส่วนท้องถิ่นของตน",
              "a community goes by way of its own local government");

  static final Rule LEVEL_REACHED =
      conflict(
          "instrument.level-reached",
          "แผนงานอยู่ที่ระดับนี้หรือสูงกว่าแล้ว",
          "the programme has reached this level already");

  static final Rule LEVEL_SKIPPED =
      risingFromBelow(
          refused(
              "instrument.level-skipped",
              "แผนงานต้องยกระดับทีละขั้น ข้ามขั้นไม่ได้",
              "a programme rises level by level and skips none"));

  static final Rule LEVEL_TOO_LOW =
      risingFromBelow(
          refused(
              "instrument.level-too-low",
              "แผนงานต้องยกระดับถึงจังหวัดก่อนจึงมีผลใช้บังคับได้",
              "a programme rises to the province at least before it comes into force"));

  // What speaks for a programme.

  static final Rule EVIDENCE_MISSING =
      risingFromBelow(
          refused(
              "instrument.evidence-missing",
              "แผนงานต้องอ้างหลักฐานก่อนยกระดับหรือรับไว้",
              "a programme cites evidence before it rises or is adopted"));

  static final Rule STUDY_WITHOUT_ADDRESS =
      refused(
          "evidence.reference-missing",
          "งานศึกษาต้องระบุที่อยู่เว็บ",
          "a study is cited by its address");

  static final Rule EVIDENCE_WITHOUT_ID =
      refused(
          "evidence.reference-missing",
          "ต้องระบุรหัสของสิ่งที่อ้าง",
          "what is cited is named by its id");

  static final Rule UNKNOWN_EVIDENCE =
      refused(
          "evidence.unknown",
          "ไม่รู้จักหลักฐาน {0} หรือยังไม่มีผล",
          "there is no such evidence as {0}, or it does not hold now");

  static final Rule EVIDENCE_CITED =
      conflict("instrument.evidence-cited", "อ้างหลักฐานนี้แล้ว", "this evidence is cited already");

  static final Rule EVIDENCE_GONE =
      refused(
          "instrument.evidence-gone",
          "หลักฐาน {0} ไม่มีผลแล้ว",
          "evidence {0} does not hold any more");

  // How far an instrument has come.

  static final Rule IN_FORCE_ALREADY =
      conflict(
          "instrument.in-force",
          "เครื่องมือนี้มีผลใช้บังคับแล้ว",
          "this instrument is in force already");

  static final Rule CLOSED_ALREADY =
      conflict("instrument.closed", "เครื่องมือนี้สิ้นสุดแล้ว", "this instrument is closed");

  static final Rule NEVER_IN_FORCE =
      conflict(
          "instrument.not-in-force",
          "เครื่องมือที่ยังไม่มีผลใช้บังคับ ขจัดปัญหาไม่ได้",
          "an instrument that was never in force has removed nothing");

  private InstrumentRefusals() {}

  private static Rule ofTheFamilies(Rule rule) {
    return rule.byStudy("เครื่องมือ 4 ตระกูล", "the four families of instruments");
  }

  private static Rule risingFromBelow(Rule rule) {
    return rule.byStudy(
        "แผนงานและงบประมาณเสนอขึ้นจากเบื้องล่างพร้อมหลักฐาน",
        "programmes and budgets rise from below and cite evidence");
  }
}
