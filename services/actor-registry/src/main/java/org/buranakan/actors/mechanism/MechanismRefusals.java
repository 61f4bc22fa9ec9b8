package org.buranakan.actors.mechanism;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.explained;
import static org.buranakan.platform.problem.Rule.notFound;
import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/**
 * The rules of mechanisms: what each form demands, which form fits, and how ready a province is.
 */
final class MechanismRefusals {
  static final Rule NOT_FOUND = notFound("mechanism", "กลไก", "mechanism");

  static final Rule MEMBER_NOT_FOUND = notFound("mechanism.member", "สมาชิก", "member");

  // How a mechanism changes.

  static final Rule MEMBER_TWICE =
      refused("mechanism.member-twice", "ระบุสมาชิกซ้ำ", "this actor is named twice");

  static final Rule MEMBER_ALREADY =
      conflict("mechanism.member-already", "เป็นสมาชิกอยู่แล้ว", "this actor is a member already");

  static final Rule DISSOLVED =
      conflict("mechanism.dissolved", "กลไกนี้ยุบเลิกแล้ว", "this mechanism is dissolved");

  // What a city development company demands.

  static final Rule STATE_SHAREHOLDER =
      ofTheCompany(
          refused(
              "mechanism.state-shareholder",
              "บริษัทพัฒนาเมืองต้องไม่มีรัฐถือหุ้น แต่มี: {0}",
              "a city development company has no state shareholder, but here are: {0}"));

  static final Rule NO_PRIVATE_SHAREHOLDER =
      ofTheCompany(
          refused(
              "mechanism.no-private-shareholder",
              "บริษัทพัฒนาเมืองต้องมีผู้ถือหุ้นภาคเอกชน",
              "a city development company needs shareholders of the private sector"));

  // What a public-private partnership demands.

  static final Rule NO_STATE_PARTY =
      ofThePartnership(
          refused(
              "mechanism.no-state-party",
              "ต้องมีหน่วยงานของรัฐเป็นคู่สัญญา",
              "a partnership needs a state actor as state party"));

  static final Rule NO_PRIVATE_PARTY =
      ofThePartnership(
          refused(
              "mechanism.no-private-party",
              "ต้องมีเอกชนเป็นคู่สัญญา",
              "a partnership needs an actor outside the state as private party"));

  static final Rule TERMS_INCOMPLETE =
      ofThePartnership(
          refused(
              "mechanism.tor-incomplete",
              "ข้อกำหนด (TOR) ของรัฐยังไม่ได้กำหนด{0}",
              "the state's terms of reference don't settle the {0}"));

  // What a city study centre demands.

  static final Rule NOT_A_FOUNDATION =
      refused(
              "mechanism.not-a-foundation",
              "ศูนย์ศึกษาเพื่อพัฒนาเมืองต้องเป็นมูลนิธิ",
              "a city study centre is a foundation")
          .byStudy(
              "ศูนย์ศึกษาเพื่อพัฒนาเมืองอยู่ตรงกลางระหว่างภาครัฐกับภาคเอกชน;"
                  + " มูลนิธิ: ป.พ.พ. มาตรา 110-136",
              "a city study centre stands between the state and the private sector; foundations:"
                  + " Civil and Commercial Code, sections 110-136");

  static final Rule NO_JOINT_COMMITTEE =
      ofTheCentre(
          refused(
              "mechanism.no-joint-committee",
              "ต้องจัดตั้งผ่านคณะกรรมการร่วมภาครัฐและเอกชน (กรอ.) จังหวัด",
              "it is set up through the provincial joint public-private committee: name its"
                  + " resolution"));

  static final Rule ONE_SIDED_INCOME =
      ofTheCentre(
          refused(
              "mechanism.one-sided-income",
              "ต้องมีรายได้จากแผนพัฒนาจังหวัดและจากภาคเอกชน",
              "its income comes from both the provincial development plan and the private sector"));

  // What a risk reduction committee demands.

  static final Rule COMMITTEE_EXISTS =
      ofTheCommittee(
          refused(
              "mechanism.committee-exists",
              "จังหวัดนี้มีคณะกรรมการลดความเสี่ยงภัยที่ยังดำเนินการอยู่แล้ว",
              "this province has an active risk reduction committee already"));

  static final Rule STRUCTURAL_UNIT_MISSING =
      ofTheCommittee(
          refused(
              "mechanism.unit-missing",
              "ไม่มีหน่วยสนทนาด้านมาตรการใช้โครงสร้าง",
              "the structural dialogue unit is missing"));

  static final Rule NON_STRUCTURAL_UNIT_MISSING =
      ofTheCommittee(
          refused(
              "mechanism.unit-missing",
              "ไม่มีหน่วยสนทนาด้านมาตรการไม่ใช้โครงสร้าง",
              "the non-structural dialogue unit is missing"));

  static final Rule UNIT_OF_STRANGERS =
      ofTheCommittee(
          refused(
              "mechanism.unit-of-strangers",
              "สมาชิกของหน่วยสนทนาต้องเป็นสมาชิกของคณะกรรมการ",
              "who sits in a dialogue unit must be a member of the committee"));

  static final Rule ONE_SIDED_COMMITTEE =
      ofTheCommittee(
          refused(
              "mechanism.one-sided-committee",
              "ต้องมีทั้งภาครัฐและภาคส่วนนอกภาครัฐ",
              "actors of the state and from outside the state must both sit in it"));

  // Which form fits.

  static final Rule COMPANY_FITS =
      ofTheForms(
          explained(
              "mechanism.fits.city-development-company",
              "รูปแบบที่เหมาะ: บริษัทพัฒนาเมือง เพราะเอกชนลงทุนเองโดยไม่มีรัฐถือหุ้น",
              "the form that fits: city development company, for private firms invest themselves"
                  + " and no state actor holds shares"));

  static final Rule PARTNERSHIP_FITS_STATE_OWNER =
      ofTheForms(
          explained(
              "mechanism.fits.public-private-partnership",
              "รูปแบบที่เหมาะ: การร่วมลงทุนระหว่างรัฐและเอกชน (PPP) เพราะรัฐเป็นเจ้าของร่วม จึงต้องมี TOR",
              "the form that fits: public-private partnership, for the state is an owner, so its"
                  + " terms of reference must come first"));

  static final Rule PARTNERSHIP_FITS_PUBLIC_SERVICE =
      ofTheForms(
          explained(
              "mechanism.fits.public-private-partnership",
              "รูปแบบที่เหมาะ: การร่วมลงทุนระหว่างรัฐและเอกชน (PPP) เพราะเป็นบริการสาธารณะของรัฐ จึงต้องมี TOR",
              "the form that fits: public-private partnership, for it runs a public service, so the"
                  + " state's terms of reference must come first"));

  static final Rule CENTRE_FITS =
      ofTheForms(
          explained(
              "mechanism.fits.city-study-centre",
              "รูปแบบที่เหมาะ: ศูนย์ศึกษาเพื่อพัฒนาเมือง เพราะเป็นงานศึกษาและวางแผนที่ต้องเป็นกลาง",
              "the form that fits: city study centre, for study and planning need a body between"
                  + " the sides"));

  static final Rule COMMITTEE_FITS =
      ofTheForms(
          explained(
              "mechanism.fits.risk-reduction-committee",
              "รูปแบบที่เหมาะ: คณะกรรมการลดความเสี่ยงภัยระดับจังหวัด",
              "the form that fits: provincial risk reduction committee, for disaster risk crosses"
                  + " all sectors and offices"));

  // How ready a province is.

  static final Rule PRIVATE_GROUPS =
      ofTheGroups(
          explained(
              "readiness.private", "มีกลุ่มภาคเอกชน {0} ราย", "private groups: {0} registered"));

  static final Rule NO_PRIVATE_GROUPS =
      ofTheGroups(
          explained(
              "readiness.private",
              "ยังไม่มีกลุ่มภาคเอกชนในทะเบียน",
              "private groups: none registered yet"));

  static final Rule CIVIC_GROUPS =
      ofTheGroups(
          explained(
              "readiness.civic",
              "มีกลุ่มภาคประชาสังคมและชุมชน {0} ราย",
              "civic groups: {0} registered"));

  static final Rule NO_CIVIC_GROUPS =
      ofTheGroups(
          explained(
              "readiness.civic",
              "ยังไม่มีกลุ่มภาคประชาสังคมและชุมชนในทะเบียน",
              "civic groups: none registered yet"));

  static final Rule ACADEMIC_GROUPS =
      ofTheGroups(
          explained(
              "readiness.academic", "มีสถาบันวิชาการ {0} ราย", "academic groups: {0} registered"));

  static final Rule NO_ACADEMIC_GROUPS =
      ofTheGroups(
          explained(
              "readiness.academic",
              "ยังไม่มีสถาบันวิชาการในทะเบียน",
              "academic groups: none registered yet"));

  private MechanismRefusals() {}

  private static Rule ofTheCompany(Rule rule) {
    return rule.byStudy(
        "บริษัทพัฒนาเมืองเป็นของภาคเอกชนในเมือง หากรัฐถือหุ้นจะตกอยู่ใต้ระเบียบงบประมาณและพัสดุของรัฐ",
        "a city development company belongs to the private firms of the city; with a state"
            + " shareholder it would fall under the state's budget and procurement rules");
  }

  private static Rule ofThePartnership(Rule rule) {
    return rule.byStudy(
        "การร่วมลงทุนต้องมีทั้งรัฐและเอกชน และรัฐต้องกำหนด TOR ให้ครบถ้วนก่อน;"
            + " พ.ร.บ.การร่วมลงทุนระหว่างรัฐและเอกชน พ.ศ. 2562",
        "a partnership needs both sides, and the state's complete terms of reference come first;"
            + " Public-Private Partnership Act B.E. 2562 (2019)");
  }

  private static Rule ofTheCentre(Rule rule) {
    return rule.byStudy(
        "ศูนย์ศึกษาเพื่อพัฒนาเมืองอยู่ตรงกลางระหว่างภาครัฐกับภาคเอกชน",
        "a city study centre stands between the state and the private sector");
  }

  private static Rule ofTheCommittee(Rule rule) {
    return rule.byStudy(
        "แต่ละจังหวัดมีคณะกรรมการหนึ่งชุด ซึ่งภาครัฐและภาคส่วนนอกภาครัฐสนทนากันในสองหน่วย"
            + " คือด้านมาตรการใช้โครงสร้างและไม่ใช้โครงสร้าง",
        "a province has one committee, in which state and non-state actors talk in two units: about"
            + " structural and about non-structural measures");
  }

  private static Rule ofTheForms(Rule rule) {
    return rule.byStudy(
        "รูปแบบใดเหมาะขึ้นอยู่กับวัตถุประสงค์และเจ้าของ",
        "which form fits depends on the purpose and on the owners");
  }

  private static Rule ofTheGroups(Rule rule) {
    return rule.byStudy(
        "ความพร้อมของกลุ่มเป็นเงื่อนไขตั้งต้น",
        "that these groups are ready is where collaboration starts");
  }
}
