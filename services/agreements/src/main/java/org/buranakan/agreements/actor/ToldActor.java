package org.buranakan.agreements.actor;

import java.util.UUID;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What agreements use of {@code actor.*}: who it is and whether it still is. */
record ToldActor(UUID id, @Nullable Text name, String status) {
  boolean active() {
    return status.equals("active");
  }
}
