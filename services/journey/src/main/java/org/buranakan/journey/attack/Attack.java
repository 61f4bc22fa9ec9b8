package org.buranakan.journey.attack;

import org.buranakan.journey.Trial;

/** deploy/attack [--minutes N] [--seed S]: exit code 0 if no defect was found. */
public final class Attack {
  private Attack() {}

  public static void main(String[] args) throws Exception {
    new Trial("attack", 4, AttackRun::on).main(args);
  }
}
