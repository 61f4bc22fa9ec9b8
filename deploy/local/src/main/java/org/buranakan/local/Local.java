package org.buranakan.local;

import java.nio.file.Path;

/** What holds on this machine only, and never in production. */
public final class Local {
  /** Of every local database role, user and administrator; as long as the realm's policy asks. */
  public static final String PASSWORD = "buranakan-local";

  private Local() {}

  /** The folder of the suite that deploy/up starts; BURANAKAN_DATA names another. */
  public static Path data() {
    var set = System.getenv("BURANAKAN_DATA");
    return set == null ? Checkout.root().resolve(".buranakan") : Path.of(set);
  }
}
