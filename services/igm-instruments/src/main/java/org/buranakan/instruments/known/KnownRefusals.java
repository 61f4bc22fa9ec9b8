package org.buranakan.instruments.known;

import static org.buranakan.platform.problem.Rule.refused;

import org.buranakan.platform.problem.Rule;

/** The rules of the actors that a request names, beside those of all services. */
public final class KnownRefusals {
  public static final Rule ACTOR_OF_ANOTHER_PROVINCE =
      refused(
          "actor.of-another-province",
          "ตัวแสดงนี้อยู่ต่างจังหวัด",
          "this actor belongs to another province");

  private KnownRefusals() {}
}
