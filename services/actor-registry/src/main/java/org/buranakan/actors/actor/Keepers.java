package org.buranakan.actors.actor;

import static org.buranakan.platform.caller.Role.DATA_PROTECTION_OFFICER;
import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/** Who keeps the record of an actor, and who may see what is personal in it. */
@ApplicationScoped
class Keepers {
  private final Caller caller;

  Keepers(Caller caller) {
    this.caller = caller;
  }

  /** 403 unless the caller is of the province; or a ministry, for the whole country. */
  void require(@Nullable String province) {
    if (province != null) {
      caller.requireProvince(province);
    } else if (!caller.has(MINISTRY)) {
      throw Problem.forbidden(
          Reason.of(
              "caller.not-national",
              "เฉพาะกระทรวงจึงบันทึกตัวแสดงระดับประเทศได้",
              "only ministries keep the records of actors of the whole country"));
    }
  }

  /** 403 unless the caller keeps the record, or answers to persons for it. */
  void requireAnswerable(Actor actor) {
    if (!caller.has(DATA_PROTECTION_OFFICER)) {
      require(actor.province());
    }
  }

  /** As the caller may see it. */
  ActorView shown(Actor actor) {
    return mayKnowPersons(actor.province())
        ? ActorView.withPersonalData(actor)
        : ActorView.of(actor);
  }

  private boolean mayKnowPersons(@Nullable String province) {
    if (caller.has(DATA_PROTECTION_OFFICER)) {
      return true;
    }
    return province == null
        ? caller.has(MINISTRY)
        : (caller.has(PROVINCE_OFFICER) || caller.has(FACILITATOR))
            && caller.provinces().contains(province);
  }
}
