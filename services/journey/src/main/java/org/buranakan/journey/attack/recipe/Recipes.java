package org.buranakan.journey.attack.recipe;

import java.util.List;
import org.buranakan.journey.attack.aim.Recipe;

/** All of them, in the order in which they are tried. */
public final class Recipes {
  public static final List<Recipe> ALL =
      List.of(
          new AcceptLanguageBombs(),
          new OversizedHeaders(),
          new Framing(),
          new OddPaths(),
          new InventedMethods(),
          new BrokenTokens(),
          new HugeNumbers(),
          new HostileJson(),
          new EndlessLists(),
          new HostileUnicode(),
          new LargeBodies(),
          new SlowSenders(),
          new BrokenBodies(),
          new Pipelining(),
          new ConnectionFloods(),
          new BigLists(),
          new BigAgreements(),
          new Formulas(),
          new Imports(),
          new PaperFakes(),
          new PoisonKpi(),
          new ForeignEyes(),
          new HostileEvents());

  private Recipes() {}
}
