package org.buranakan.platform.problem;

import java.util.Map;
import org.buranakan.platform.text.Text;

/** What a caller can do about a problem: mostly that is known by its status. */
final class Remedies {
  private static final Text OTHER =
      Text.of("แก้คำขอตามที่แจ้ง แล้วส่งใหม่", "Mend the request as it says, and send it again.");
  private static final Map<Integer, Text> BY_STATUS =
      Map.of(
          400,
              Text.of(
                  "แก้คำขอตรงตำแหน่งที่ errors ระบุ ส่งซ้ำเหมือนเดิมจะถูกปฏิเสธอีก",
                  "Mend the request at the places that errors names; the same again is refused"
                      + " again."),
          401,
              Text.of(
                  "ขอโทเคนใหม่จาก Keycloak แล้วส่งใหม่",
                  "Get a token from Keycloak, and send the request again."),
          403,
              Text.of(
                  "ขอสิทธิ์จากผู้ดูแลระบบ หรือให้ผู้มีสิทธิ์ดำเนินการ",
                  "Ask an administrator for the authority, or somebody who has it to do it."),
          409,
              Text.of(
                  "อ่านข้อมูลปัจจุบัน แล้วพิจารณาว่ายังต้องทำอยู่หรือไม่",
                  "Read how the thing stands now, and decide whether it is still to be done."),
          412,
              Text.of(
                  "อ่านข้อมูลใหม่ ตัดสินใจอีกครั้ง แล้วส่ง ETag ใหม่ใน If-Match",
                  "Read it again, decide again, and send its new ETag in If-Match."),
          428,
              Text.of(
                  "ส่ง ETag ของข้อมูลที่อ่านใน If-Match",
                  "Send the ETag of what was read in If-Match."),
          500,
              Text.of(
                  "ส่งใหม่ภายหลังด้วย Idempotency-Key เดิม หากยังไม่สำเร็จให้แจ้งผู้ดูแลระบบ",
                  "Send it again later with the same Idempotency-Key; tell the administrators if it"
                      + " stays so."),
          503,
              Text.of(
                  "รอตามเวลาใน Retry-After แล้วส่งใหม่ด้วย Idempotency-Key เดิม",
                  "Wait as long as Retry-After says, and send it again with the same"
                      + " Idempotency-Key."));

  /** Where what helps with the status would not help. */
  private static final Map<String, Text> BY_CODE =
      Map.of(
          "import.too-long",
          Text.of(
              "แบ่งไฟล์ให้เล็กลง แล้วส่งทีละไฟล์ตามลำดับ",
              "Split the file into smaller ones, and send one after the other."));

  private Remedies() {}

  static Text of(String code, int status) {
    var own = BY_CODE.get(code);
    return own != null ? own : BY_STATUS.getOrDefault(status, OTHER);
  }
}
