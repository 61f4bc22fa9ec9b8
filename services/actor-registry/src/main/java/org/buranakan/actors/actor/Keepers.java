package org.buranakan.actors.actor;

import static org.buranakan.platform.caller.Action.KNOW_PERSONS;
import static org.buranakan.platform.caller.Where.in;

import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.audit.Audit;
import org.buranakan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who keeps the record of an actor, and who may see what is personal in it. */
@ApplicationScoped
class Keepers {
  private final Caller caller;
  private final Audit audit;

  Keepers(Caller caller, Audit audit) {
    this.caller = caller;
    this.audit = audit;
  }

  /** 403 unless the caller is of the province; or a ministry, for the whole country. */
  void require(@Nullable String province) {
    caller.require(in(province));
  }

  /** 403 unless the caller keeps the record, or answers to persons for it. */
  void requireAnswerable(Actor actor) {
    caller.require(in(actor.province()));
  }

  /** As the caller may see it; whoever sees what is personal is on record. */
  ActorView shown(Actor actor) {
    if (actor.kind() != ActorKind.PERSON || !caller.may(KNOW_PERSONS, in(actor.province()))) {
      return ActorView.of(actor);
    }
    read(actor);
    return ActorView.withPersonalData(actor);
  }

  /** To be called where all is shown that is known of a person. */
  void read(Actor actor) {
    if (actor.kind() == ActorKind.PERSON) {
      audit.readPersonalData(actor.id());
    }
  }
}
