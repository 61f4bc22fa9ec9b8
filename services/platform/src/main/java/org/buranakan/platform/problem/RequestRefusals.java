package org.buranakan.platform.problem;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.malformed;
import static org.buranakan.platform.problem.Rule.refused;
import static org.buranakan.platform.problem.Rule.unavailable;

import org.buranakan.platform.text.Text;

/** The rules that every request is held to, whichever service it calls. */
public final class RequestRefusals {
  // The address and the headers.

  public static final Rule PATH =
      malformed(
          "invalid.path",
          "เส้นทางต้องเขียนแบบปกติ ไม่มี //  /./  /../  ; เครื่องหมาย / ท้ายเส้นทาง"
              + " หรือการเข้ารหัส % ที่ไม่จำเป็น",
          "a path is written in its normal form: without //, /./, /../, ; and a / at its end, and"
              + " with % only where it is needed");

  public static final Rule HEADER =
      malformed(
          "invalid.header",
          "ส่วนหัว {0} มีได้ค่าเดียว เป็นอักขระ ASCII และเป็นค่าที่รู้จัก",
          "the header {0} is there once, in ASCII, with a value that is known here");

  static final Rule ACCEPT =
      malformed(
          "invalid.accept",
          "Accept ต้องเป็นชนิดข้อมูล เช่น application/json",
          "Accept takes media types such as application/json");

  static final Rule NUL =
      malformed("invalid.nul", "ต้องไม่มีอักขระ U+0000", "must not contain U+0000");

  static final Rule UNKNOWN_PARAMETER =
      malformed(
          "unknown-parameter",
          "ไม่รู้จักพารามิเตอร์ {0} ที่รับ: {1}",
          "unknown parameter {0}; known here: {1}");

  static final Rule REPEATED_PARAMETER =
      malformed(
          "repeated-parameter",
          "ส่งพารามิเตอร์ {0} ได้เพียงครั้งเดียว",
          "the parameter {0} is taken once only");

  public static final Rule CURSOR =
      malformed(
          "invalid.cursor",
          "cursor ต้องเป็นค่า next ของหน้าก่อน",
          "cursor must be the value of next of the page before");

  public static final Rule ENTITY_TAG =
      malformed(
          "invalid.entity-tag",
          "{0} ต้องเป็นค่า ETag ที่ได้รับ รวมเครื่องหมายคำพูด เช่น \"7\" หรือ *",
          "{0} must be the ETag as it was received, with its quotes, like \"7\"; or *");

  // The body.

  static final Rule CHARSET =
      of(
          415,
          "unsupported-charset",
          "เนื้อหาต้องเป็น UTF-8",
          "bodies are UTF-8, and no other charset");

  static final Rule NOT_UTF_8 =
      malformed(
          "not-utf-8",
          "ต้องเป็น UTF-8 ที่ถูกต้อง และไม่มี surrogate ที่อยู่เดี่ยว ๆ",
          "must be UTF-8 that is well-formed, also where it is escaped");

  static final Rule JSON_BOUNDS =
      malformed(
          "json-bounds",
          "JSON ซ้อนลึก หรือมีตัวเลข ชื่อฟิลด์ หรือข้อความที่ยาวเกินกำหนด{0}",
          "this JSON is nested too deeply, or has a number, a name or a text that is too long{0}");

  static final Rule DUPLICATE_FIELD =
      malformed(
          "duplicate-field",
          "มีฟิลด์เดียวกันมากกว่าหนึ่งครั้ง{0}",
          "the same field stands there twice{0}");

  static final Rule MALFORMED_JSON =
      malformed("malformed-json", "JSON ไม่ถูกต้อง{0}", "this is not JSON{0}");

  static final Rule UNKNOWN_FIELD =
      malformed(
          "unknown-field",
          "ไม่รู้จักฟิลด์ {0} ฟิลด์ที่รับ: {1}",
          "unknown field {0}; known here: {1}");

  // The values in a body or a query.

  static final Rule WRONG_TYPE = malformed("wrong-type", "ต้องเป็น{0}", "must be {0}");

  static final Rule DOES_NOT_FIT =
      malformed("wrong-type", "ค่าไม่ตรงชนิดที่กำหนด", "the value does not fit{0}");

  static final Rule UNKNOWN_VALUE =
      malformed("unknown-value", "ต้องเป็นค่าหนึ่งในรายการ: {0}", "must be one of: {0}");

  static final Rule NUMBER =
      malformed(
          "invalid.number",
          "ตัวเลขต้องมีไม่เกิน 40 หลักหน้าจุดทศนิยม และ 40 หลักหลังจุด",
          "a number has at most 40 digits before the point and 40 behind it");

  static final Rule TOO_MANY_ITEMS =
      malformed("invalid.size", "มีได้ไม่เกิน {0} รายการ", "must have at most {0} items");

  static final Rule MARKS =
      malformed(
          "invalid.marks",
          "สระ วรรณยุกต์ และเครื่องหมายต้องอยู่กับตัวอักษร ตัวละไม่เกิน 4",
          "marks (vowel signs, tone marks, accents) stand on a letter, at most four of them");

  static final Rule UNSEEN =
      malformed(
          "invalid.unseen",
          "ต้องไม่มีอักขระที่มองไม่เห็น อักขระควบคุมทิศทาง หรืออักขระที่ไม่ได้กำหนดไว้",
          "must not contain characters that nobody sees: controls, marks of direction, tags, or"
              + " such as Unicode gives no meaning");

  public static final Rule DOCUMENT_TOO_LARGE =
      refused(
          "document.too-large",
          "ข้อมูลใหญ่เกินไป: เอกสารจะมีขนาด {0} ไบต์ แต่มีได้ไม่เกิน {1} ไบต์",
          "too much for one document: it would have {0} bytes, the most is {1}");

  // What has changed meanwhile, and what was sent before.

  public static final Rule VERSION_UNNAMED =
      of(
          428,
          "version.unnamed",
          "ต้องส่ง If-Match พร้อมค่า ETag ของข้อมูลที่ท่านอ่าน",
          "If-Match is missing: send the ETag of what you read");

  public static final Rule VERSION_STALE =
      of(
          412,
          "version.stale",
          "ข้อมูลนี้เป็นฉบับที่ {0} แล้ว โปรดอ่านใหม่แล้วลองอีกครั้ง",
          "this is at version {0} by now: read it again and retry");

  public static final Rule VERSION_WEAK =
      of(
          412,
          "version.weak",
          "If-Match รับเฉพาะ ETag ที่ไม่มี W/ นำหน้า (เกตเวย์ที่บีบอัดคำตอบมักเติม W/)",
          "If-Match takes the tag without W/, which gateways add where they compress answers");

  static final Rule CONCURRENT_CHANGE =
      conflict(
          "concurrent-change",
          "มีผู้อื่นแก้ไขข้อมูลนี้ในเวลาเดียวกัน โปรดอ่านใหม่แล้วลองอีกครั้ง",
          "somebody else changed this at the same moment: read it again and retry");

  static final Rule ALREADY_EXISTS =
      conflict(
          "already-exists",
          "มีข้อมูลนี้แล้ว (มีผู้บันทึกในเวลาเดียวกัน)",
          "this exists already (somebody else made it at the same moment)");

  public static final Rule IDEMPOTENCY_KEY =
      malformed(
          "invalid.idempotency-key",
          "Idempotency-Key ต้องเป็นอักขระ ASCII ที่มองเห็นได้ 1 ถึง 200 ตัว เช่น UUID",
          "an Idempotency-Key has 1 to 200 visible ASCII characters, like a UUID");

  public static final Rule IDEMPOTENCY_KEY_IN_FLIGHT =
      conflict(
          "idempotency-key.in-flight",
          "คำขอที่มี Idempotency-Key นี้กำลังดำเนินการอยู่ โปรดลองใหม่ภายหลัง",
          "a request with this Idempotency-Key is under way: retry in a moment");

  public static final Rule IDEMPOTENCY_KEY_REUSED =
      refused(
          "idempotency-key.reused",
          "Idempotency-Key นี้ใช้กับคำขอที่มีเนื้อหาอื่นแล้ว โปรดใช้คีย์ใหม่",
          "this Idempotency-Key came with another body before: a new request needs a new key");

  // The request as a whole.

  static final Rule MALFORMED =
      malformed("malformed", "อ่านคำขอไม่ได้", "the request can't be read");

  static final Rule UNAUTHENTICATED =
      of(
          401,
          "unauthenticated",
          "โทเคนไม่มี หมดอายุ ไม่ถูกต้อง หรือมิได้ออกให้สำหรับบริการนี้",
          "the bearer token is missing, expired, not valid, or not one for this API");

  static final Rule ROLE_MISSING =
      Rule.forbidden(
          "role-missing", "บทบาทของท่านไม่มีสิทธิ์เรียกส่วนนี้", "your role may not call this");

  static final Rule NO_SUCH_PATH =
      of(404, "no-such-path", "ไม่มีเส้นทางนี้", "there is nothing at this path");

  public static final Rule NO_SUCH_PROVINCE = Rule.notFound("province", "จังหวัด", "province");

  static final Rule NO_SUCH_PROBLEM = Rule.notFound("problem", "รหัสปัญหา", "problem");

  static final Rule METHOD_NOT_ALLOWED =
      of(
          405,
          "method-not-allowed",
          "เส้นทางนี้ไม่รองรับวิธีเรียกนี้",
          "this path does not take this method");

  static final Rule NOT_ACCEPTABLE =
      of(
          406,
          "not-acceptable",
          "ตอบได้เป็น application/json เท่านั้น",
          "answers come as application/json only");

  static final Rule TOO_LARGE =
      of(413, "too-large", "ข้อมูลใหญ่เกินกำหนด", "the body is larger than allowed");

  static final Rule UNSUPPORTED_MEDIA_TYPE =
      of(
          415,
          "unsupported-media-type",
          "ไม่รองรับชนิดข้อมูลนี้",
          "this media type is not taken here");

  static final Rule UNAVAILABLE =
      unavailable(
          "unavailable",
          "ฐานข้อมูลของบริการไม่พร้อม โปรดลองใหม่ภายหลัง",
          "the service's database is away: retry later");

  public static final Rule OVERLOADED =
      unavailable(
          "overloaded",
          "มีคำขอพร้อมกันมากเกินไป หรือบัญชีของท่านส่งพร้อมกันมากเกินไป โปรดลองใหม่ในอีกสักครู่",
          "too many requests are under way at once, or too many of yours: retry in a moment");

  static final Rule INTERNAL =
      of(
          500,
          "internal",
          "ระบบขัดข้อง โปรดลองใหม่",
          "something went wrong on our side; please retry");

  private RequestRefusals() {}

  private static Rule of(int status, String code, String th, String en) {
    return new Rule(status, code, Text.of(th, en), null);
  }

  /** What is said where nothing is known but the status. */
  static Rule byStatus(int status) {
    return switch (status) {
      case 400 -> MALFORMED;
      case 401 -> UNAUTHENTICATED;
      case 403 -> ROLE_MISSING;
      case 404 -> NO_SUCH_PATH;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> ALREADY_EXISTS;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> UNAVAILABLE;
      default -> INTERNAL;
    };
  }
}
