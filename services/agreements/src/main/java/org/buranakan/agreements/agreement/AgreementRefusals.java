package org.buranakan.agreements.agreement;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of agreements: from what one is drafted, whom it binds, and how it is signed. */
final class AgreementRefusals {
  static final Rule NOT_FOUND = notFound("agreement", "ข้อตกลง", "agreement");

  static final Rule COMMITMENT_NOT_FOUND = notFound("commitment", "คำมั่น", "commitment");

  // From what an agreement is drafted.

  static final Rule UNKNOWN_SESSION =
      ofTheDialogue(
          refused(
              "agreement.unknown-session",
              "ไม่รู้จักการประชุม {0} หากเพิ่งสิ้นสุด โปรดลองอีกครั้งในอีกสักครู่",
              "session {0} is not known here; if it was just held, retry in a moment"));

  static final Rule SESSION_NOT_CONCLUDED =
      ofTheDialogue(
          refused(
              "agreement.session-not-concluded",
              "การประชุมนี้ยังไม่สิ้นสุด ({0}) จึงยังร่างข้อตกลงไม่ได้",
              "this session is {0}: an agreement needs a concluded one"));

  static final Rule NO_CONSENSUS =
      ofTheDialogue(
          refused(
              "agreement.no-consensus",
              "การประชุมนี้ไม่มีวาระใดที่เห็นพ้องร่วมกัน",
              "this session reached consensus on none of its items"));

  static final Rule SESSION_HAS_ONE =
      conflict(
          "agreement.session-has-one",
          "การประชุมนี้มีข้อตกลงอยู่แล้ว: {0}",
          "this session has agreement {0} already");

  // Whom it binds.

  static final Rule PARTY_TWICE =
      refused("agreement.party-twice", "ภาคี {0} ซ้ำ", "party {0} is named twice");

  static final Rule TOO_FEW_PARTIES =
      refused(
              "agreement.too-few-parties",
              "ข้อตกลงร่วมต้องมีภาคีที่ต้องลงนามอย่างน้อยสองฝ่าย",
              "a mutual agreement needs at least two parties that must sign")
          .byAssumption(
              "ข้อตกลงร่วมมีตั้งแต่สองฝ่ายขึ้นไป", "an agreement is mutual from two parties on");

  static final Rule CONSENTED_PARTY =
      ofMutuality(
          refused(
              "agreement.consented-party",
              "ตัวแสดง {0} เห็นพ้องในการประชุมที่เป็นที่มาของข้อตกลง ต้องคงเป็นภาคีที่ต้องลงนาม",
              "actor {0} supported the consensus from which this agreement comes: it must stay a"
                  + " required party, which has to sign"));

  static final Rule NOT_A_PARTY =
      refused(
          "agreement.not-a-party",
          "ตัวแสดง {0} ไม่ใช่ภาคีของข้อตกลงนี้",
          "actor {0} is not a party of this agreement");

  // What the parties commit themselves to.

  static final Rule COMMITMENT_WITHOUT_PARTY =
      refused(
          "agreement.commitment-without-party",
          "ตัวแสดง {0} มีคำมั่นอยู่ ต้องลบคำมั่นก่อนจึงถอนจากภาคีได้",
          "actor {0} has a commitment: delete it before the party leaves");

  static final Rule COMMITMENT_OF_OPTIONAL_PARTY =
      ofMutuality(
          refused(
              "agreement.commitment-of-optional-party",
              "ภาคี {0} มีคำมั่น จึงต้องเป็นภาคีที่ต้องลงนาม",
              "party {0} gives a commitment: its signature can't be optional"));

  static final Rule TOO_MANY_COMMITMENTS =
      refused(
              "agreement.too-many-commitments",
              "ข้อตกลงหนึ่งฉบับมีคำมั่นได้ไม่เกิน {0} ข้อ",
              "an agreement has at most {0} commitments")
          .byAssumption("คำมั่นที่ติดตามได้จริงมีจำนวนจำกัด", "nobody can follow more of them");

  static final Rule DUE_IN_THE_PAST =
      refused(
          "agreement.due-in-the-past",
          "กำหนดเสร็จ {0} ต้องอยู่หลังวันนี้ ({1})",
          "{0} is not in the future: today is {1} in Thailand");

  static final Rule DUE_TOO_FAR =
      refused(
          "agreement.due-too-far",
          "กำหนดเสร็จ {0} ไกลเกิน {1} ปี",
          "{0} is more than {1} years ahead");

  static final Rule FULFILLED_ALREADY =
      conflict(
          "agreement.fulfilled-already",
          "คำมั่นนี้บรรลุแล้ว",
          "this commitment is fulfilled already");

  // How it is signed, comes into force and ends.

  static final Rule NOT_A_DRAFT =
      conflict(
          "agreement.not-a-draft",
          "ข้อตกลงนี้ไม่ใช่ร่างแล้ว จึงแก้ไขไม่ได้",
          "this agreement is {0}: only a draft can be changed");

  static final Rule NOT_OPEN =
      conflict(
          "agreement.not-open",
          "ข้อตกลงนี้ไม่ได้เปิดให้ลงนาม",
          "this agreement is {0}, not open for signature");

  static final Rule NOT_IN_FORCE =
      conflict(
          "agreement.not-in-force",
          "ข้อตกลงนี้ไม่ได้มีผลใช้บังคับ",
          "this agreement is {0}, not in force");

  static final Rule NOT_SEALED =
      conflict(
          "agreement.not-sealed",
          "ข้อตกลงนี้ยังไม่ได้เปิดให้ลงนาม จึงยังไม่มีข้อความที่ผนึก",
          "this agreement was not opened for signature: nothing is sealed yet");

  static final Rule ANOTHER_TEXT =
      conflict(
          "agreement.another-text",
          "ค่าแฮชไม่ตรงกับข้อความของข้อตกลงนี้ ({0}) โปรดอ่านข้อความก่อนลงนาม",
          "that is the hash of another text: this one has {0}; read it before you sign");

  static final Rule SIGNED_ALREADY =
      conflict("agreement.signed-already", "ตัวแสดง {0} ลงนามแล้ว", "actor {0} has signed already");

  static final Rule TERMINATED =
      conflict(
          "agreement.terminated",
          "ข้อตกลงนี้สิ้นสุดไปแล้ว",
          "this agreement is terminated already");

  private AgreementRefusals() {}

  private static Rule ofTheDialogue(Rule rule) {
    return rule.byStudy(
        "การสนทนาต่อเนื่องนำไปสู่ข้อตกลงร่วม", "a continuous dialogue leads to a mutual agreement");
  }

  private static Rule ofMutuality(Rule rule) {
    return rule.byAssumption(
        "สิ่งใดผูกพันผู้ใด ผู้นั้นต้องตกลงเองด้วย",
        "what binds someone was agreed to by that someone");
  }
}
