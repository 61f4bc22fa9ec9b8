package org.buranakan.instruments.bottleneck;

import static org.buranakan.instruments.bottleneck.Family.BEHAVIOURAL;
import static org.buranakan.instruments.bottleneck.Family.PROGRAMMATIC;
import static org.buranakan.instruments.bottleneck.Family.RESEARCH_AND_CAPACITY;
import static org.buranakan.instruments.bottleneck.Family.STRUCTURAL;

import org.buranakan.platform.problem.Reason;

/// Which family of instruments fits, and why. Advice: it binds nobody. What each family does is the
/// study's; which kind of bottleneck it fits is our reading of it.
///
/// @param family The family that fits
/// @param reason Why this one
record FamilyAdvice(Family family, Reason reason) {

  /**
   * Advises by what stands in the way.
   *
   * @param mechanismWorks whether the province's actors have a body in which they can meet
   */
  static FamilyAdvice of(BottleneckKind kind, boolean mechanismWorks) {
    return switch (kind) {
      case AUTHORITY_UNCLEAR ->
          advise(
              STRUCTURAL,
              "advice.nobody-may",
              "ไม่ชัดว่าใครมีอำนาจ จึงต้องมอบอำนาจหน้าที่ให้ชัดด้วยเครื่องมือเชิงโครงสร้าง",
              "nobody is sure who may act: a structural instrument gives an actor the mandate");
      case BUDGET ->
          advise(
              PROGRAMMATIC,
              "advice.nobody-pays",
              "ขาดงบประมาณ แผนงานที่เสนอขึ้นจากชุมชนพร้อมหลักฐานจะนำงบประมาณมาสู่พื้นที่",
              "money is missing: a programme that rises from the community, with evidence, brings a"
                  + " budget to it");
      case CAPACITY ->
          advise(
              RESEARCH_AND_CAPACITY,
              "advice.nobody-can",
              "ขาดขีดความสามารถ จึงต้องฝึกอบรมหรือช่วยเหลือทางวิชาการ",
              "the actors don't know how: training or technical assistance helps");
      case DATA ->
          advise(
              RESEARCH_AND_CAPACITY,
              "advice.nobody-knows",
              "ขาดข้อมูล จึงต้องศึกษาหรือจัดทำข้อมูล",
              "facts are missing: a study or a data set brings them");
      case TRUST ->
          advise(
              BEHAVIOURAL,
              "advice.nobody-trusts",
              "ขาดความไว้วางใจหรือการพูดคุยขาดตอน จึงต้องเอื้อให้เกิดการสนทนาและไกล่เกลี่ย",
              "trust is missing, or the talk went slack: facilitation and mediation restore it");
      case COORDINATION -> coordination(mechanismWorks);
    };
  }

  private static FamilyAdvice coordination(boolean mechanismWorks) {
    return mechanismWorks
        ? advise(
            BEHAVIOURAL,
            "advice.tighten-what-there-is",
            "จังหวัดมีกลไกความร่วมมืออยู่แล้ว จึงควรขันน้อตด้วยการสนทนาและเจรจาในกลไกนั้น",
            "the province has a body to meet in: dialogue and negotiation there tighten the nuts")
        : advise(
            STRUCTURAL,
            "advice.nowhere-to-meet",
            "จังหวัดยังไม่มีกลไกความร่วมมือ จึงต้องจัดตั้งก่อนด้วยเครื่องมือเชิงโครงสร้าง",
            "the province has no body to meet in: a structural instrument founds one first");
  }

  private static FamilyAdvice advise(Family family, String code, String th, String en) {
    return new FamilyAdvice(
        family,
        Reason.of(code, th, en)
            .basedOn(
                "ตระกูลเครื่องมือตามผลการศึกษามหาวิทยาลัยธรรมศาสตร์ 2561 การจับคู่กับปัญหาเป็นข้อสมมติ",
                "what the family does: Thammasat University 2018; which obstacle it fits: an"
                    + " assumption"));
  }
}
