package org.buranakan.platform.text;

import java.util.Collection;

/** A list is longer than it may be. */
public final class TooManyItems extends RuntimeException {
  private final transient Collection<?> items;
  private final int most;

  TooManyItems(Collection<?> items, int most) {
    super("at most " + most + " items");
    this.items = items;
    this.most = most;
  }

  @SuppressWarnings("ReferenceEquality") // others may hold the same items
  boolean isOf(Collection<?> some) {
    return items == some;
  }

  public int most() {
    return most;
  }
}
