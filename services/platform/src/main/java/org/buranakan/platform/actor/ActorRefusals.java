package org.buranakan.platform.actor;

import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of references to actors: whoever is named is registered, and still exists. */
public final class ActorRefusals {
  public static final Rule UNKNOWN =
      refused(
          "actor.unknown",
          "ไม่รู้จักตัวแสดง {0} (ต้องขึ้นทะเบียนก่อน)",
          "actor {0} is not known: it must be in the actor registry first");

  public static final Rule DISSOLVED =
      refused("actor.dissolved", "ตัวแสดง {0} ยุบเลิกแล้ว", "actor {0} is dissolved");

  private ActorRefusals() {}
}
