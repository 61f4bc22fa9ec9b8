package org.buranakan.platform.edge;

import java.io.IOException;

/** There is more of a body than is read. */
public final class TooLargeBody extends IOException {
  private static final long serialVersionUID = 1;

  TooLargeBody() {
    super("too large");
  }
}
