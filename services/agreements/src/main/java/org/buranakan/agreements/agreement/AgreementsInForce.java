package org.buranakan.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/** What standards may rest on. */
@ApplicationScoped
public class AgreementsInForce {
  private final Agreements agreements;

  AgreementsInForce(Agreements agreements) {
    this.agreements = agreements;
  }

  /** The agreement, in force and so until the caller's transaction ends. */
  public AgreementView require(UUID id) {
    var agreement =
        agreements
            .findByIdOptional(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Problem.refusedAt("/agreementId", unknown(id)))
            .view();
    if (agreement.status() != AgreementStatus.IN_FORCE) {
      throw Problem.refusedAt("/agreementId", notInForce());
    }
    return agreement;
  }

  private static Reason unknown(UUID id) {
    return ofTheStudy(
        Reason.of(
            "standard.unknown-agreement", "ไม่พบข้อตกลง " + id, "there is no agreement " + id));
  }

  private static Reason notInForce() {
    return ofTheStudy(
        Reason.of(
            "standard.agreement-not-in-force",
            "มาตรฐานต้องมาจากข้อตกลงที่มีผลใช้บังคับ",
            "a standard can only be adopted from an agreement in force"));
  }

  private static Reason ofTheStudy(Reason reason) {
    return reason.basedOn(
        "แบบจำลองการบริหารปกครองแบบร่วมมือระดับจังหวัด (มหาวิทยาลัยธรรมศาสตร์ 2561):"
            + " ข้อตกลงร่วมนำไปสู่มาตรฐานการปฏิบัติร่วม",
        "Blueprint for collaborative governance at the provincial level (Thammasat University"
            + " 2018): a mutual agreement leads to a standard of practice");
  }
}
