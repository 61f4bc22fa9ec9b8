package org.buranakan.instruments.instrument;

import java.util.Optional;
import org.buranakan.instruments.known.KnownActor;
import org.buranakan.platform.problem.FieldError;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** A programme rises from below: from an actor in the community, in its own province. */
final class FromBelow {
  private FromBelow() {}

  /** What speaks against such a programme, and where in the proposal. */
  static Optional<FieldError> objection(
      ProgrammeProposal programme, @Nullable String province, @Nullable KnownActor proposer) {
    if (programme.originLevel() != Level.COMMUNITY) {
      return objection(
          "/programmatic/originLevel",
          "instrument.not-from-below",
          "แผนงานต้องเริ่มจากชุมชน แล้วยกระดับขึ้นทีละขั้น",
          "a programme starts in the community and rises level by level");
    }
    if (province == null) {
      return objection(
          "/province",
          "instrument.programme-of-nowhere",
          "แผนงานต้องเริ่มจากจังหวัดใดจังหวัดหนึ่ง",
          "a programme rises from one province");
    }
    if (proposer == null) {
      return objection(
          "/proposerId",
          "instrument.proposer-missing",
          "ต้องระบุตัวแสดงในพื้นที่ที่เสนอแผนงาน",
          "a programme names the actor on the spot that proposes it");
    }
    if (proposer.isCentre() || proposer.isProvince()) {
      return objection(
          "/proposerId",
          "instrument.not-from-below",
          "ส่วนกลางและจังหวัดไม่เสนอแผนงานแทนชุมชน",
          "neither the centre nor the province proposes a programme in the community's place");
    }
    return Optional.empty();
  }

  static Reason evidenceMissing() {
    return study(
        Reason.of(
            "instrument.evidence-missing",
            "แผนงานต้องอ้างหลักฐานก่อนยกระดับหรือรับไว้",
            "a programme cites evidence before it rises or is adopted"));
  }

  static Reason study(Reason reason) {
    return reason.basedOn(
        "ผลการศึกษามหาวิทยาลัยธรรมศาสตร์ 2561: แผนงานและงบประมาณเสนอขึ้นจากเบื้องล่างพร้อมหลักฐาน",
        "Thammasat University 2018: programmes and budgets rise from below and cite evidence");
  }

  private static Optional<FieldError> objection(String pointer, String code, String th, String en) {
    return Optional.of(new FieldError(pointer, study(Reason.of(code, th, en))));
  }
}
