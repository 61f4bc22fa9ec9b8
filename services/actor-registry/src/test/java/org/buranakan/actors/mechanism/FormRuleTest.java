package org.buranakan.actors.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.actors.mechanism.MechanismForm.CITY_DEVELOPMENT_COMPANY;
import static org.buranakan.actors.mechanism.MechanismForm.CITY_STUDY_CENTRE;
import static org.buranakan.actors.mechanism.MechanismForm.PUBLIC_PRIVATE_PARTNERSHIP;
import static org.buranakan.actors.mechanism.MechanismForm.RISK_REDUCTION_COMMITTEE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.actors.actor.ActorStatus;
import org.buranakan.actors.actor.KnownActor;
import org.buranakan.actors.actor.Sector;
import org.buranakan.actors.mechanism.Particulars.IncomeSource;
import org.buranakan.actors.mechanism.Particulars.LegalForm;
import org.buranakan.actors.mechanism.Particulars.UnitKind;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class FormRuleTest {
  private static final Text SOME = Text.of("มี", "some");

  @Test
  void private_firms_may_found_a_city_development_company() {
    assertThat(against(CITY_DEVELOPMENT_COMPANY, proposal(shareholder(Sector.PRIVATE)))).isEmpty();
  }

  @Test
  void municipalities_may_not_own_a_city_development_company() {
    var proposal = proposal(shareholder(Sector.LOCAL_GOVERNMENT), shareholder(Sector.PRIVATE));
    assertThat(against(CITY_DEVELOPMENT_COMPANY, proposal))
        .containsExactly("mechanism.state-shareholder");
  }

  @Test
  void of_many_municipalities_that_would_own_a_company_20_are_named() {
    var many = Stream.generate(() -> shareholder(Sector.LOCAL_GOVERNMENT)).limit(500);
    var proposal = proposal(many.toArray(Proposal.Party[]::new));
    assertThat(FormRule.of(CITY_DEVELOPMENT_COMPANY).against(proposal).getFirst().text().en())
        .endsWith(": " + "some, ".repeat(20) + "…");
  }

  @Test
  void a_state_enterprise_is_the_state_too() {
    var proposal = proposal(shareholder(Sector.STATE_ENTERPRISE), shareholder(Sector.PRIVATE));
    assertThat(against(CITY_DEVELOPMENT_COMPANY, proposal))
        .containsExactly("mechanism.state-shareholder");
  }

  @Test
  void a_partnership_without_terms_of_reference_hears_of_all_four_parts() {
    assertThat(
            against(
                PUBLIC_PRIVATE_PARTNERSHIP,
                proposal(
                    party(Sector.LOCAL_GOVERNMENT, MemberRole.STATE_PARTY),
                    party(Sector.PRIVATE, MemberRole.PRIVATE_PARTY))))
        .hasSize(4)
        .containsOnly("mechanism.tor-incomplete");
  }

  @Test
  void a_partnership_with_complete_terms_fits() {
    var terms =
        new Particulars.Partnership(new Particulars.TermsOfReference(SOME, SOME, SOME, SOME));
    var proposal =
        new Proposal(
            List.of(
                party(Sector.LOCAL_GOVERNMENT, MemberRole.STATE_PARTY),
                party(Sector.PRIVATE, MemberRole.PRIVATE_PARTY)),
            new Particulars(null, terms, null, null),
            false);
    assertThat(against(PUBLIC_PRIVATE_PARTNERSHIP, proposal)).isEmpty();
  }

  @Test
  void a_partnership_needs_both_sides() {
    var terms =
        new Particulars.Partnership(new Particulars.TermsOfReference(SOME, SOME, SOME, SOME));
    var oneSided = new Proposal(List.of(), new Particulars(null, terms, null, null), false);
    assertThat(against(PUBLIC_PRIVATE_PARTNERSHIP, oneSided))
        .containsExactlyInAnyOrder("mechanism.no-state-party", "mechanism.no-private-party");
  }

  @Test
  void a_study_centre_is_a_foundation_of_both_sides_set_up_through_the_joint_committee() {
    assertThat(against(CITY_STUDY_CENTRE, centre(LegalForm.COMPANY, null, Set.of())))
        .containsExactlyInAnyOrder(
            "mechanism.not-a-foundation",
            "mechanism.no-joint-committee",
            "mechanism.one-sided-income");
    var both = Set.of(IncomeSource.PROVINCIAL_DEVELOPMENT_PLAN, IncomeSource.PRIVATE_SECTOR);
    assertThat(against(CITY_STUDY_CENTRE, centre(LegalForm.FOUNDATION, SOME, both))).isEmpty();
  }

  @Test
  void a_committee_has_both_units_and_both_sides_and_no_rival() {
    var officer = party(Sector.PROVINCIAL_ADMINISTRATION, MemberRole.CHAIR);
    var university = party(Sector.ACADEMIA, MemberRole.MEMBER);
    var both = List.of(officer, university);
    assertThat(against(RISK_REDUCTION_COMMITTEE, committee(both, officer, university, false)))
        .isEmpty();
    assertThat(against(RISK_REDUCTION_COMMITTEE, committee(both, officer, university, true)))
        .containsExactly("mechanism.committee-exists");
    assertThat(
            against(RISK_REDUCTION_COMMITTEE, committee(List.of(officer), officer, officer, false)))
        .containsExactly("mechanism.one-sided-committee");
    assertThat(against(RISK_REDUCTION_COMMITTEE, committee(both, officer, stranger(), false)))
        .containsExactly("mechanism.unit-of-strangers");
    assertThat(against(RISK_REDUCTION_COMMITTEE, new Proposal(both, Particulars.NONE, false)))
        .containsExactly("mechanism.unit-missing", "mechanism.unit-missing");
  }

  @Test
  void the_advice_for_investing_depends_on_who_owns() {
    assertThat(
            Advice.on(Purpose.INVEST_IN_THE_CITY, proposal(shareholder(Sector.PRIVATE)))
                .recommended())
        .isEqualTo(CITY_DEVELOPMENT_COMPANY);
    assertThat(
            Advice.on(Purpose.INVEST_IN_THE_CITY, proposal(shareholder(Sector.LOCAL_GOVERNMENT)))
                .recommended())
        .isEqualTo(PUBLIC_PRIVATE_PARTNERSHIP);
  }

  private static List<String> against(MechanismForm form, Proposal proposal) {
    return FormRule.of(form).against(proposal).stream().map(Reason::code).toList();
  }

  private static Proposal proposal(Proposal.Party... parties) {
    return new Proposal(List.of(parties), Particulars.NONE, false);
  }

  private static Proposal centre(LegalForm form, Text resolution, Set<IncomeSource> income) {
    var centre = new Particulars.StudyCentre(form, resolution, income);
    return new Proposal(List.of(), new Particulars(null, null, centre, null), false);
  }

  private static Proposal committee(
      List<Proposal.Party> members, Proposal.Party one, Proposal.Party other, boolean rival) {
    var units =
        List.of(
            new Particulars.DialogueUnit(UnitKind.STRUCTURAL, SOME, Set.of(one.actor().id())),
            new Particulars.DialogueUnit(
                UnitKind.NON_STRUCTURAL, SOME, Set.of(other.actor().id())));
    return new Proposal(
        members, new Particulars(null, null, null, new Particulars.Committee(units)), rival);
  }

  private static Proposal.Party shareholder(Sector sector) {
    return party(sector, MemberRole.SHAREHOLDER);
  }

  private static Proposal.Party stranger() {
    return party(Sector.MEDIA, MemberRole.MEMBER);
  }

  private static Proposal.Party party(Sector sector, MemberRole role) {
    var actor = new KnownActor(UUID.randomUUID(), sector, ActorStatus.ACTIVE, SOME);
    return new Proposal.Party(actor, role);
  }
}
