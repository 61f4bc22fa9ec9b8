package org.buranakan.platform.problem;

import java.util.Map;
import org.buranakan.platform.text.Text;

/** What a status means, for people. */
final class Titles {
  private static final Text OTHER = Text.of("คำขอไม่สำเร็จ", "The request failed");
  private static final Map<Integer, Text> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, Text.of("คำขอไม่ถูกต้อง", "The request is malformed")),
          Map.entry(401, Text.of("ต้องยืนยันตัวตน", "Authentication is needed")),
          Map.entry(403, Text.of("ไม่มีสิทธิ์", "Not allowed")),
          Map.entry(404, Text.of("ไม่พบข้อมูล", "Not found")),
          Map.entry(405, Text.of("ไม่รองรับวิธีเรียกนี้", "Method not allowed")),
          Map.entry(406, Text.of("ไม่มีรูปแบบคำตอบที่ขอ", "Not acceptable")),
          Map.entry(409, Text.of("ขัดกับสถานะปัจจุบัน", "In conflict with the current state")),
          Map.entry(412, Text.of("ข้อมูลเปลี่ยนไปแล้ว", "The version seen is not the present one")),
          Map.entry(413, Text.of("ข้อมูลใหญ่เกินไป", "The request is too large")),
          Map.entry(415, Text.of("ไม่รองรับชนิดข้อมูลนี้", "Unsupported media type")),
          Map.entry(422, Text.of("ไม่เป็นไปตามกติกา", "A rule refuses this")),
          Map.entry(428, Text.of("ต้องระบุฉบับที่อ่าน", "The version seen has to be named")),
          Map.entry(500, Text.of("ระบบขัดข้อง", "The service failed")),
          Map.entry(503, Text.of("บริการไม่พร้อมชั่วคราว", "The service is not available")));

  private Titles() {}

  static Text of(int status) {
    return BY_STATUS.getOrDefault(status, OTHER);
  }
}
