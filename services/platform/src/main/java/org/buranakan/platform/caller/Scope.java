package org.buranakan.platform.caller;

/** How far a right reaches. */
public enum Scope {
  EVERYWHERE("in all provinces"),

  /** And no further: what concerns the whole country is for others to change. */
  OWN_PROVINCES("in the provinces of the token"),

  NATIONAL("for what concerns the whole country"),

  /** In the provinces of the token: a track without a facilitator is open to each of them. */
  OWN_TRACKS("on the tracks of its provinces that name its actor as facilitator, or nobody"),

  /** As far as the provinces of the token show them. */
  OWN_ACTORS("for the actors that it speaks for");

  private final String words;

  Scope(String words) {
    this.words = words;
  }

  /** For the contract. */
  public String words() {
    return words;
  }
}
