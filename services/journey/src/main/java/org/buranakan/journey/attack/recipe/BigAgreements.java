package org.buranakan.journey.attack.recipe;

import java.util.Collections;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** An agreement as long as one may be, read by very many at once. */
final class BigAgreements implements Recipe {
  private static final int COMMITMENTS = 18;
  private static final int CHARACTERS = 3_900;
  private static final int READERS = 200;

  @Override
  public void attack(Target target) {
    var draft = new Negotiation(target).draft();
    for (var i = 0; i < COMMITMENTS && target.hasTime(); i++) {
      var said = target.send(Negotiation.commit(draft, "ก".repeat(CHARACTERS)));
      if (!said.isTaken()) {
        target.find(
            Kind.WRONG, "an agreement of %d commitments was too long: %s".formatted(i, said));
      }
    }
    var read = Call.get("agreements", draft).as(Negotiation.OFFICER);
    while (target.hasTime()) {
      target.sendAtOnce(Collections.nCopies(READERS, read));
    }
  }
}
