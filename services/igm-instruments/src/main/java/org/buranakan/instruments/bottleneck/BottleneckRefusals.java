package org.buranakan.instruments.bottleneck;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.explained;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of bottlenecks: what is changed on one, what works on it, and what is advised. */
final class BottleneckRefusals {
  static final Rule NOT_FOUND = notFound("bottleneck", "ปัญหาคอขวด", "bottleneck");

  // What an instrument is made for.

  static final Rule UNKNOWN =
      refused("bottleneck.unknown", "ไม่มีปัญหาคอขวด {0}", "no bottleneck {0}");

  static final Rule NOTHING_LEFT_TO_REMOVE =
      refused("bottleneck.resolved", "ปัญหาคอขวดนี้แก้ไขแล้ว", "this bottleneck is resolved");

  static final Rule OF_ANOTHER_PROVINCE =
      refused(
          "bottleneck.of-another-province",
          "ปัญหาคอขวดนี้ไม่ได้อยู่ในจังหวัด {0}",
          "this bottleneck is not in province {0}");

  // How a bottleneck is assessed and resolved.

  static final Rule RESOLVED_ALREADY =
      conflict(
          "bottleneck.resolved", "ปัญหาคอขวดนี้แก้ไขแล้ว", "this bottleneck is resolved already");

  static final Rule DESCRIBED_BY_ITS_REPORTER =
      refused(
              "bottleneck.described-by-its-reporter",
              "ตัวแสดงที่แจ้งปัญหานี้เป็นผู้เขียนคำอธิบาย มีแต่ตัวแสดงนั้นเองที่แก้ได้",
              "the actor that reported this described it: only that actor changes the description")
          .byAssumption(
              "สิ่งที่ตัวแสดงกล่าวเอง ผู้อื่นแก้ไม่ได้",
              "what an actor said itself, nobody else changes");

  static final Rule NOT_ADDRESSED_BY =
      refused(
              "bottleneck.not-addressed-by",
              "เครื่องมือ {0} ไม่ได้มีผลใช้บังคับเพื่อแก้ปัญหานี้",
              "instrument {0} is not in force for this bottleneck")
          .byAssumption(
              "เครื่องมือที่ขจัดปัญหาได้ ต้องมีผลใช้บังคับก่อน",
              "only what was in force can have removed it");

  // Which family of instruments is advised.

  static final Rule NOBODY_MAY =
      ofTheFamilies(
          explained(
              "advice.nobody-may",
              "ไม่ชัดว่าใครมีอำนาจ จึงต้องมอบอำนาจหน้าที่ให้ชัดด้วยเครื่องมือเชิงโครงสร้าง",
              "nobody is sure who may act: a structural instrument gives an actor the mandate"));

  static final Rule NOBODY_PAYS =
      ofTheFamilies(
          explained(
              "advice.nobody-pays",
              "ขาดงบประมาณ แผนงานที่เสนอขึ้นจากชุมชนพร้อมหลักฐานจะนำงบประมาณมาสู่พื้นที่",
              "money is missing: a programme that rises from the community, with evidence, brings a"
                  + " budget to it"));

  static final Rule NOBODY_CAN =
      ofTheFamilies(
          explained(
              "advice.nobody-can",
              "ขาดขีดความสามารถ จึงต้องฝึกอบรมหรือช่วยเหลือทางวิชาการ",
              "the actors don't know how: training or technical assistance helps"));

  static final Rule NOBODY_KNOWS =
      ofTheFamilies(
          explained(
              "advice.nobody-knows",
              "ขาดข้อมูล จึงต้องศึกษาหรือจัดทำข้อมูล",
              "facts are missing: a study or a data set brings them"));

  static final Rule NOBODY_TRUSTS =
      ofTheFamilies(
          explained(
              "advice.nobody-trusts",
              "ขาดความไว้วางใจหรือการพูดคุยขาดตอน จึงต้องเอื้อให้เกิดการสนทนาและไกล่เกลี่ย",
              "trust is missing, or the talk went slack: facilitation and mediation restore it"));

  static final Rule TIGHTEN_WHAT_THERE_IS =
      ofTheFamilies(
          explained(
              "advice.tighten-what-there-is",
              "จังหวัดมีกลไกความร่วมมืออยู่แล้ว จึงควรขันน้อตด้วยการสนทนาและเจรจาในกลไกนั้น",
              "the province has a body to meet in: dialogue and negotiation there tighten the"
                  + " nuts"));

  static final Rule NOWHERE_TO_MEET =
      ofTheFamilies(
          explained(
              "advice.nowhere-to-meet",
              "จังหวัดยังไม่มีกลไกความร่วมมือ จึงต้องจัดตั้งก่อนด้วยเครื่องมือเชิงโครงสร้าง",
              "the province has no body to meet in: a structural instrument founds one first"));

  private BottleneckRefusals() {}

  private static Rule ofTheFamilies(Rule rule) {
    return rule.byStudy(
        "หน้าที่ของเครื่องมือแต่ละตระกูล ส่วนการจับคู่กับปัญหาเป็นสมมติฐานของระบบ",
        "what each family of instruments does; which obstacle it fits is an assumption");
  }
}
