package org.buranakan.platform.caller;

import static org.buranakan.platform.problem.Rule.forbidden;

import org.buranakan.platform.problem.Rule;
import org.buranakan.platform.text.Text;

/** The rules of authority: how far a caller reaches, and for whom it speaks. */
public final class CallerRefusals {
  static final Rule WRONG_LEVEL =
      forbidden("caller.wrong-level", "ขั้นตอนนี้เป็นของบทบาท {0}", "this step is for: {0}");

  static final Rule NOT_NATIONAL =
      forbidden(
          "caller.not-national",
          "เรื่องระดับประเทศเป็นของกระทรวง",
          "what concerns the whole country is for ministries");

  public static final Rule FOREIGN_PROVINCE =
      forbidden(
          "caller.foreign-province",
          "สิทธิ์ของท่านไม่ครอบคลุมจังหวัด {0}",
          "your token does not cover province {0}");

  static final Rule FOREIGN_TRACK =
      forbidden(
          "caller.foreign-track",
          "เวทีสนทนานี้มีผู้เกื้อหนุนรายอื่นดูแลอยู่",
          "another facilitator runs this track");

  static final Rule NAMES_NO_ACTOR =
      forbidden(
          "caller.names-no-actor",
          "ผู้แทนต้องระบุตัวแสดงที่ตนเป็นผู้แทน",
          "a representative must name the actor that it speaks for");

  public static final Rule FOREIGN_ACTOR =
      forbidden(
          "caller.foreign-actor",
          "ท่านไม่ได้รับมอบหมายให้กระทำการแทนตัวแสดง {0}",
          "you don't act for actor {0}");

  public static final Rule APPOINTMENT_REVOKED =
      forbidden(
          "caller.appointment-revoked",
          "การแต่งตั้งท่านเป็นผู้แทนของตัวแสดง {0} ถูกเพิกถอนแล้ว",
          "your appointment for actor {0} was revoked");

  public static final Rule APPOINTMENT_NOT_YET =
      forbidden(
          "caller.appointment-not-yet",
          "การแต่งตั้งท่านเป็นผู้แทนของตัวแสดง {0} เริ่มวันที่ {1}",
          "your appointment for actor {0} begins on {1}");

  public static final Rule APPOINTMENT_OVER =
      forbidden(
          "caller.appointment-over",
          "การแต่งตั้งท่านเป็นผู้แทนของตัวแสดง {0} สิ้นสุดเมื่อวันที่ {1}",
          "your appointment for actor {0} ended on {1}");

  static final Rule SIGN_IN_NOT_RECENT =
      new Rule(
          401,
          "caller.sign-in-not-recent",
          Text.of(
              "การลงนามต้องยืนยันตัวตนใหม่: ขอโทเคนตามที่ WWW-Authenticate ระบุ แล้วลองอีกครั้ง",
              "to sign, sign in again: ask for a token as WWW-Authenticate says, and retry"),
          null);

  private CallerRefusals() {}
}
