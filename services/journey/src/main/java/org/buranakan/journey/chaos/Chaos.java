package org.buranakan.journey.chaos;

import org.buranakan.journey.Trial;

/** deploy/chaos [--minutes N] [--seed S]: exit code 0 only if nothing was lost or doubled. */
public final class Chaos {
  private Chaos() {}

  public static void main(String[] args) throws Exception {
    new Trial("chaos", 5, ChaosRun::on).main(args);
  }
}
