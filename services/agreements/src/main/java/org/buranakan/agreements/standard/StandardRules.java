package org.buranakan.agreements.standard;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/** What a standard must be, and why other things are none. */
final class StandardRules {
  private StandardRules() {}

  /** Levels must be told apart, and a lead time must run forward. */
  static void requireClear(List<Level> levels) {
    var codes = new HashSet<String>();
    for (var i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      if (!codes.add(level.code())) {
        throw Problem.refusedAt(
            "/levels/" + i + "/code",
            Reason.of(
                "standard.level-twice",
                "รหัสระดับ " + level.code() + " ซ้ำ",
                "level " + level.code() + " is there twice"));
      }
      var min = level.leadTimeHoursMin();
      var max = level.leadTimeHoursMax();
      if (min != null && max != null && min > max) {
        throw Problem.refusedAt(
            "/levels/" + i + "/leadTimeHoursMin",
            Reason.of(
                "standard.lead-time-backwards",
                "เวลาล่วงหน้าต่ำสุด " + min + " ชั่วโมง มากกว่าสูงสุด " + max + " ชั่วโมง",
                "the shortest lead time, "
                    + min
                    + " h, is longer than the longest, "
                    + max
                    + " h"));
      }
    }
  }

  static Problem notAdopted(StandardStatus is) {
    return Problem.conflict(
        Reason.of(
            "standard.not-adopted",
            "มาตรฐานนี้ไม่ได้ใช้บังคับอยู่ในขณะนี้",
            "this standard is " + is.name().toLowerCase(java.util.Locale.ROOT) + " already"));
  }

  static Problem adoptedAlready(UUID existing) {
    return Problem.conflict(
        Reason.of(
            "standard.adopted-already",
            "ข้อตกลงนี้มีมาตรฐานชื่อนี้อยู่แล้ว: " + existing + " หากจะแทนที่ให้ระบุใน supersedes",
            "this agreement has a standard of this title, "
                + existing
                + ": name it in supersedes to replace it"));
  }

  static Problem tooMany(int most) {
    return Problem.conflict(
        Reason.of(
            "standard.too-many",
            "ข้อตกลงนี้มีมาตรฐานที่ใช้อยู่ครบ "
                + most
                + " ฉบับแล้ว ยกเลิกหรือแทนที่ฉบับที่ไม่ใช้ก่อน",
            "this agreement has "
                + most
                + " adopted standards already: withdraw or replace one that is not used"));
  }

  /** Assumption: a later agreement of the province may renew what an earlier one adopted. */
  static Problem ofAnotherProvince(String province) {
    return Problem.refusedAt(
        "/supersedes",
        Reason.of(
                "standard.another-province",
                "มาตรฐานที่จะแทนที่เป็นของจังหวัด " + province,
                "the standard to replace is one of " + province)
            .basedOn(
                "สมมติฐานของระบบ: แต่ละจังหวัดแทนที่ได้เฉพาะมาตรฐานของตน",
                "assumption: a province replaces its own standards only"));
  }
}
