package org.buranakan.agreements.standard;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of standards of practice: from what one is adopted, and how one replaces another. */
final class StandardRefusals {
  static final Rule NOT_FOUND = notFound("standard", "มาตรฐาน", "standard");

  static final Rule UNKNOWN_AGREEMENT =
      ofTheAgreement(
          refused("standard.unknown-agreement", "ไม่พบข้อตกลง {0}", "there is no agreement {0}"));

  static final Rule AGREEMENT_NOT_IN_FORCE =
      ofTheAgreement(
          refused(
              "standard.agreement-not-in-force",
              "มาตรฐานต้องมาจากข้อตกลงที่มีผลใช้บังคับ",
              "a standard can only be adopted from an agreement in force"));

  static final Rule UNKNOWN =
      refused("standard.unknown", "ไม่พบมาตรฐาน {0}", "there is no standard {0}");

  static final Rule LEVEL_TWICE =
      refused("standard.level-twice", "รหัสระดับ {0} ซ้ำ", "level {0} is there twice");

  static final Rule LEAD_TIME_BACKWARDS =
      refused(
          "standard.lead-time-backwards",
          "เวลาล่วงหน้าต่ำสุด {0} ชั่วโมง มากกว่าสูงสุด {1} ชั่วโมง",
          "the shortest lead time, {0} h, is longer than the longest, {1} h");

  static final Rule NOT_ADOPTED =
      conflict(
          "standard.not-adopted",
          "มาตรฐานนี้ไม่ได้ใช้บังคับอยู่ในขณะนี้",
          "this standard is {0} already");

  static final Rule ADOPTED_ALREADY =
      conflict(
          "standard.adopted-already",
          "ข้อตกลงนี้มีมาตรฐานชื่อนี้อยู่แล้ว: {0} หากจะแทนที่ให้ระบุใน supersedes",
          "this agreement has a standard of this title, {0}: name it in supersedes to replace it");

  static final Rule TOO_MANY =
      conflict(
          "standard.too-many",
          "ข้อตกลงนี้มีมาตรฐานที่ใช้อยู่ครบ {0} ฉบับแล้ว ยกเลิกหรือแทนที่ฉบับที่ไม่ใช้ก่อน",
          "this agreement has {0} adopted standards already: withdraw or replace one that is not"
              + " used");

  static final Rule ANOTHER_PROVINCE =
      refused(
              "standard.another-province",
              "มาตรฐานที่จะแทนที่เป็นของจังหวัด {0}",
              "the standard to replace is one of {0}")
          .byAssumption(
              "แต่ละจังหวัดแทนที่ได้เฉพาะมาตรฐานของตน",
              "a province replaces its own standards only");

  private StandardRefusals() {}

  private static Rule ofTheAgreement(Rule rule) {
    return rule.byStudy(
        "ข้อตกลงร่วมนำไปสู่มาตรฐานการปฏิบัติร่วม",
        "a mutual agreement leads to a standard of practice");
  }
}
