package org.buranakan.platform.problem;

import org.buranakan.platform.text.Text;

/**
 * What a rule rests on.
 *
 * @param kind whether it is a law (or what states have agreed on), the study or an assumption
 * @param text the law with its section, the study with its finding, or the assumption
 */
public record Basis(Kind kind, Text text) {
  /** The study that the suite carries out; cited here and nowhere else. */
  private static final Text STUDY =
      Text.of(
          "วสันต์ เหลืองประภัสร์ (2561). การศึกษาการจัดทำต้นแบบความร่วมมือในการบูรณาการภารกิจรัฐ"
              + "ในพื้นที่จังหวัด. สำนักงานศูนย์วิจัยและให้คำปรึกษาแห่งมหาวิทยาลัยธรรมศาสตร์",
          "Wasan Luangprapat (2018). A Blueprint for Enhancing Collaborative Governance at the"
              + " Provincial Level in Thailand. Thammasat University Research and Consultancy"
              + " Institute");

  /** The three kinds of grounds that a rule can have. */
  public enum Kind {
    LAW,
    STUDY,
    ASSUMPTION
  }

  /** A law; both texts name the act and the section. */
  public static Basis law(String th, String en) {
    return new Basis(Kind.LAW, Text.of(th, en));
  }

  /** A finding of the study. */
  public static Basis study(String th, String en) {
    return new Basis(Kind.STUDY, Text.of(STUDY.th() + ": " + th, STUDY.en() + ": " + en));
  }

  /** An assumption of ours, which neither a law nor the study makes. */
  public static Basis assumption(String th, String en) {
    return new Basis(Kind.ASSUMPTION, Text.of("สมมติฐานของระบบ: " + th, "assumption: " + en));
  }
}
