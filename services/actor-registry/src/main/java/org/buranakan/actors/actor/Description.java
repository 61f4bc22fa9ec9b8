package org.buranakan.actors.actor;

import java.util.List;
import java.util.Set;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What callers say of an actor that is personal data if it is a person. */
interface Description {
  Text name();

  Set<Identifier> identifiersOrNone();

  @Nullable List<Contact> contacts();

  @Nullable Processing processing();
}
