package org.buranakan.actors.actor;

import java.time.Instant;
import java.util.List;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
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
      throw Problem.refusedAt(
          "/processing",
          Reason.of(
                  "actor.no-processing",
                  "ข้อมูลของบุคคลต้องระบุวัตถุประสงค์และฐานทางกฎหมายในการเก็บ",
                  "of a person, say for which purpose and on which legal basis the data are kept")
              .basedOn(
                  "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 23 และ 24",
                  "Personal Data Protection Act B.E. 2562 (2019), sections 23 and 24"));
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
      throw Problem.refusedAt(
          "/ground",
          Reason.of(
                  "actor.consent-not-the-basis",
                  "ข้อมูลนี้ไม่ได้เก็บโดยอาศัยความยินยอม จึงลบด้วยเหตุถอนความยินยอมไม่ได้",
                  "these data are not kept by consent: its withdrawal is no ground to erase them")
              .basedOn(
                  "พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 33 (2)",
                  "Personal Data Protection Act B.E. 2562 (2019), section 33(2)"));
    }
  }

  private static void requireNone(boolean said, String pointer) {
    if (said) {
      throw Problem.refusedAt(pointer, notAPerson());
    }
  }

  static Reason notAPerson() {
    return Reason.of(
        "actor.not-a-person",
        "ข้อมูลส่วนบุคคลมีได้เฉพาะตัวแสดงที่เป็นบุคคล",
        "personal data are kept of persons only");
  }
}
