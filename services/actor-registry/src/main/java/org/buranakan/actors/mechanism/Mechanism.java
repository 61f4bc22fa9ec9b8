package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.DISSOLVED;
import static org.buranakan.actors.mechanism.MechanismRefusals.MEMBER_ALREADY;
import static org.buranakan.actors.mechanism.MechanismRefusals.MEMBER_TWICE;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A body in which actors collaborate. */
@Entity
@CheckReturnValue
class Mechanism {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private MechanismForm form;

  @JdbcTypeCode(SqlTypes.JSON)
  private Text name;

  private String province;

  @Enumerated(EnumType.STRING)
  private MechanismStatus status = MechanismStatus.ACTIVE;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Member> members;

  @JdbcTypeCode(SqlTypes.JSON)
  private Particulars particulars;

  private Instant establishedAt;
  private Instant changedAt;

  protected Mechanism() {}

  /** Founds a mechanism; 422 with every reason, and the form that would fit, if a rule refuses. */
  Mechanism(Founding said, Proposal proposal, Instant now) {
    requireEachOnce(said.members());
    requireFits(said.form(), proposal);
    id = UuidCreator.getTimeOrderedEpoch();
    version = 1;
    form = said.form();
    name = said.name();
    province = said.province();
    members = List.copyOf(said.members());
    particulars = proposal.particulars();
    establishedAt = now;
    changedAt = now;
  }

  MechanismEvent established() {
    return new MechanismEvent.Established(MechanismView.of(this));
  }

  /** Takes an actor in; the proposal is the mechanism as it would be with the new member. */
  MechanismEvent join(Member member, Proposal proposal, Instant now) {
    requireActive();
    if (members.stream().anyMatch(known -> known.actorId().equals(member.actorId()))) {
      throw MEMBER_ALREADY.problem();
    }
    requireFits(form, proposal);
    members = Stream.concat(members.stream(), Stream.of(member)).toList();
    touch(now);
    return new MechanismEvent.MemberJoined(MechanismView.of(this), member);
  }

  /** Lets an actor go; the proposal is the mechanism as it would be without. */
  MechanismEvent leave(UUID actorId, Proposal proposal, Instant now) {
    requireActive();
    var member =
        members.stream()
            .filter(known -> known.actorId().equals(actorId))
            .findFirst()
            .orElseThrow(() -> MechanismRefusals.MEMBER_NOT_FOUND.problem(actorId));
    requireFits(form, proposal);
    members = members.stream().filter(known -> !known.equals(member)).toList();
    particulars = proposal.particulars();
    touch(now);
    return new MechanismEvent.MemberLeft(MechanismView.of(this), member);
  }

  MechanismEvent dissolve(Instant now) {
    requireActive();
    status = MechanismStatus.DISSOLVED;
    touch(now);
    return new MechanismEvent.Dissolved(MechanismView.of(this));
  }

  private static void requireEachOnce(List<Member> members) {
    var seen = new HashSet<UUID>();
    for (var i = 0; i < members.size(); i++) {
      if (!seen.add(members.get(i).actorId())) {
        throw MEMBER_TWICE.at("/members/" + i + "/actorId");
      }
    }
  }

  private static void requireFits(MechanismForm form, Proposal proposal) {
    var against = FormRule.of(form).against(proposal);
    if (against.isEmpty()) {
      return;
    }
    // Who is refused as a company because the state owns it should hear what would be right.
    var hint =
        form == MechanismForm.CITY_DEVELOPMENT_COMPANY && proposal.hasStateOwner()
            ? Stream.of(Advice.because(MechanismForm.PUBLIC_PRIVATE_PARTNERSHIP, proposal))
            : Stream.<Reason>of();
    throw Problem.refused(Stream.concat(against.stream(), hint).toList());
  }

  private void requireActive() {
    if (status == MechanismStatus.DISSOLVED) {
      throw DISSOLVED.problem();
    }
  }

  private void touch(Instant now) {
    version++;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  MechanismForm form() {
    return form;
  }

  Text name() {
    return name;
  }

  String province() {
    return province;
  }

  MechanismStatus status() {
    return status;
  }

  List<Member> members() {
    return members;
  }

  Particulars particulars() {
    return particulars;
  }

  Instant establishedAt() {
    return establishedAt;
  }

  Instant changedAt() {
    return changedAt;
  }
}
