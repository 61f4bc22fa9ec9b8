package org.buranakan.actors.actor;

import static org.buranakan.actors.actor.ActorRefusals.CONSENT_NOT_THE_BASIS;
import static org.buranakan.actors.actor.ActorRefusals.NOT_A_PERSON;
import static org.buranakan.actors.actor.ActorRefusals.NO_PROCESSING;

import java.time.Instant;
import java.util.List;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * All that is personal of an actor that is a person: it is kept here and nowhere else, so that an
 * erasure has one place to empty.
 *
 * @param processing null for persons that were registered before it was asked for
 */
record Person(
    Text name,
    List<Identifier> identifiers,
    List<Contact> contacts,
    @Nullable Processing processing) {

  /** Null for what is no person; 422 if what is said of it does not go with its kind. */
  static @Nullable Person of(ActorKind kind, Description said, Instant now) {
    var contacts = said.contacts() == null ? List.<Contact>of() : said.contacts();
    var processing = said.processing();
    if (kind != ActorKind.PERSON) {
      requireNone(!contacts.isEmpty(), "/contacts");
      requireNone(processing != null, "/processing");
      return null;
    }
    if (processing == null) {
      throw NO_PROCESSING.at("/processing");
    }
    return new Person(
        said.name(),
        List.copyOf(said.identifiersOrNone()),
        List.copyOf(contacts),
        processing.checked(now));
  }

  /** 422 where the ground does not go with the legal basis. */
  void requireErasable(ErasureGround ground) {
    if (ground == ErasureGround.CONSENT_WITHDRAWN
        && processing != null
        && processing.legalBasis() != LegalBasis.CONSENT) {
      throw CONSENT_NOT_THE_BASIS.at("/ground");
    }
  }

  private static void requireNone(boolean said, String pointer) {
    if (said) {
      throw NOT_A_PERSON.at(pointer);
    }
  }
}
