package org.buranakan.instruments.authority;

import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.appointment.Representation;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How far a caller reaches here: a ministry everywhere, an officer and a facilitator in the
 * provinces of the token, a representative in the name of the actors that it names or that
 * appointed the account.
 */
@ApplicationScoped
public class Authority {
  private final Caller caller;
  private final Representation representation;

  Authority(Caller caller, Representation representation) {
    this.caller = caller;
    this.representation = representation;
  }

  /** Refuses (403) who has no say in the province; null is the whole country. */
  public void requireWorksIn(@Nullable String province) {
    requireWorksIn(province, Set.of(MINISTRY, PROVINCE_OFFICER, FACILITATOR));
  }

  /** Refuses (403) who has no say in the province in one of these roles. */
  public void requireWorksIn(@Nullable String province, Set<String> roles) {
    if (roles.contains(MINISTRY) && caller.has(MINISTRY)) {
      return;
    }
    if (province == null) {
      throw Problem.forbidden(
          Reason.of(
              "caller.not-national",
              "เรื่องระดับประเทศเป็นของกระทรวง",
              "what concerns the whole country is for ministries"));
    }
    if (roles.stream().filter(role -> !role.equals(MINISTRY)).noneMatch(caller::has)) {
      throw Problem.forbidden(
          Reason.of(
              "caller.wrong-level",
              "ขั้นตอนนี้เป็นของบทบาท " + String.join(", ", roles.stream().sorted().toList()),
              "this step is for: " + String.join(", ", roles.stream().sorted().toList())));
    }
    caller.requireProvince(province);
  }

  /** Accepts also a representative in the name of its own actor. */
  public void requireWorksInOrSpeaksFor(@Nullable String province, @Nullable UUID actor) {
    requireWorksInOrSpeaksFor(province, Set.of(MINISTRY, PROVINCE_OFFICER, FACILITATOR), actor);
  }

  public void requireWorksInOrSpeaksFor(
      @Nullable String province, Set<String> roles, @Nullable UUID actor) {
    if (!caller.has(REPRESENTATIVE) || roles.stream().anyMatch(caller::has)) {
      requireWorksIn(province, roles);
    } else if (actor == null) {
      throw Problem.forbidden(
          Reason.of(
              "caller.names-no-actor",
              "ผู้แทนต้องระบุตัวแสดงที่ตนเป็นผู้แทน",
              "a representative must name the actor that it speaks for"));
    } else {
      representation.requireActsFor(actor);
    }
  }
}
