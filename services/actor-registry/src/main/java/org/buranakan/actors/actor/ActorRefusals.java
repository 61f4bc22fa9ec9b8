package org.buranakan.actors.actor;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of the register: how an actor is entered and changed, and what is kept of a person. */
final class ActorRefusals {
  static final Rule NOT_FOUND = notFound("actor", "ตัวแสดง", "actor");

  // By what an actor is known.

  static final Rule ID_NOT_V7 =
      refused("actor.id-not-v7", "รหัสต้องเป็น UUIDv7", "the id must be a UUIDv7");

  static final Rule ID_OF_ANOTHER_PLACE =
      refused(
          "actor.id-of-another-place",
          "รหัสที่เลือกเองต้องลงท้ายด้วย {0} ซึ่งเป็นรหัสจังหวัดของตัวแสดง",
          "an id that is chosen ends with the code of the actor's province, here {0}");

  static final Rule ID_TAKEN =
      conflict("actor.id-taken", "มีตัวแสดงที่ใช้รหัส {0} แล้ว", "an actor with id {0} exists");

  static final Rule IDENTIFIER_TAKEN =
      conflict(
          "actor.identifier-taken",
          "มีตัวแสดงอื่นที่ใช้เลขประจำตัวนี้แล้ว",
          "another actor has one of these identifiers already");

  // Until when it can be changed.

  static final Rule DISSOLVED =
      conflict(
          "actor.dissolved",
          "ตัวแสดงนี้ยุบเลิกแล้ว แก้ไขไม่ได้",
          "this actor is dissolved and can't be changed");

  static final Rule ERASED =
      conflict(
          "actor.erased",
          "ข้อมูลของบุคคลนี้ถูกลบแล้ว แก้ไขไม่ได้",
          "this person was erased and can't be changed");

  // What is kept of a person.

  static final Rule NOT_A_PERSON =
      refused(
          "actor.not-a-person",
          "ข้อมูลส่วนบุคคลมีได้เฉพาะตัวแสดงที่เป็นบุคคล",
          "personal data are kept of persons only");

  static final Rule NO_PROCESSING =
      refused(
              "actor.no-processing",
              "ข้อมูลของบุคคลต้องระบุวัตถุประสงค์และฐานทางกฎหมายในการเก็บ",
              "of a person, say for which purpose and on which legal basis the data are kept")
          .byLaw(
              "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 23 และ 24",
              "Personal Data Protection Act B.E. 2562 (2019), sections 23 and 24");

  static final Rule CONSENT_DATE =
      ofShownConsent(
          refused(
              "actor.consent-date",
              "ต้องระบุวันที่ให้ความยินยอมเมื่อใช้ฐานความยินยอม และเฉพาะเมื่อใช้ฐานนี้",
              "the day of consent is said where the legal basis is consent, and only there"));

  static final Rule CONSENT_IN_FUTURE =
      ofShownConsent(
          refused(
              "actor.consent-in-future",
              "วันที่ให้ความยินยอมต้องไม่อยู่ในอนาคต",
              "the day of consent lies in the future"));

  static final Rule CONSENT_NOT_THE_BASIS =
      refused(
              "actor.consent-not-the-basis",
              "ข้อมูลนี้ไม่ได้เก็บโดยอาศัยความยินยอม จึงลบด้วยเหตุถอนความยินยอมไม่ได้",
              "these data are not kept by consent: its withdrawal is no ground to erase them")
          .byLaw(
              "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 33 (2)",
              "Personal Data Protection Act B.E. 2562 (2019), section 33(2)");

  private ActorRefusals() {}

  private static Rule ofShownConsent(Rule rule) {
    return rule.byAssumption(
        "ผู้ควบคุมข้อมูลต้องแสดงได้ว่าได้รับความยินยอมเมื่อใด"
            + " (พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 19)",
        "the controller has to be able to show when consent was given (Personal Data Protection"
            + " Act B.E. 2562 (2019), section 19)");
  }
}
