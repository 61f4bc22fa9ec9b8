package org.buranakan.local;

/** What holds on this machine only, and never in production. */
public final class Local {
  /** Of every local database role, local user and local administrator. */
  public static final String PASSWORD = "buranakan";

  private Local() {}
}
