package org.buranakan.platform.text;

/** A list is longer than it may be. */
public final class TooManyItems extends RuntimeException {
  private final int most;

  TooManyItems(int most) {
    super("at most " + most + " items");
    this.most = most;
  }

  public int most() {
    return most;
  }
}
