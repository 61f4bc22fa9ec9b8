package org.buranakan.agreements.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.buranakan.agreements.session.Session;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/** What may become an agreement, and why other things may not. */
final class AgreementRules {
  private static final int MOST_COMMITMENTS = 100;
  private static final int LEAST_PARTIES = 2;
  private static final int LONGEST_YEARS = 30;

  private AgreementRules() {}

  /** The study: dialogue leads to mutual agreement, so there is none without the other. */
  static void requireConsensus(Session session) {
    if (!session.concluded()) {
      throw Problem.refusedAt(
          "/sessionId",
          ofTheStudy(
              Reason.of(
                  "agreement.session-not-concluded",
                  "การประชุมนี้ยังไม่สิ้นสุด (" + session.status() + ") จึงยังร่างข้อตกลงไม่ได้",
                  "this session is " + session.status() + ": an agreement needs a concluded one")));
    }
    if (session.reached().isEmpty()) {
      throw Problem.refusedAt(
          "/sessionId",
          ofTheStudy(
              Reason.of(
                  "agreement.no-consensus",
                  "การประชุมนี้ไม่มีวาระใดที่เห็นพ้องร่วมกัน",
                  "this session reached consensus on none of its items")));
    }
  }

  static Problem unknownSession(UUID id) {
    return Problem.refusedAt(
        "/sessionId",
        ofTheStudy(
            Reason.of(
                "agreement.unknown-session",
                "ไม่รู้จักการประชุม " + id + " หากเพิ่งสิ้นสุด โปรดลองอีกครั้งในอีกสักครู่",
                "session " + id + " is not known here; if it was just held, retry in a moment")));
  }

  private static Reason ofTheStudy(Reason reason) {
    return reason.basedOn(
        "แบบจำลองการบริหารปกครองแบบร่วมมือระดับจังหวัด (มหาวิทยาลัยธรรมศาสตร์ 2561):"
            + " การสนทนาต่อเนื่องนำไปสู่ข้อตกลงร่วม",
        "Blueprint for collaborative governance at the provincial level (Thammasat University"
            + " 2018): a continuous dialogue leads to a mutual agreement");
  }

  /** Assumption: who agrees with nobody, or signs for others, has no mutual agreement. */
  static void requireMutual(Iterable<Party> parties) {
    var known = new HashSet<UUID>();
    var required = 0;
    for (var party : parties) {
      if (!known.add(party.actorId())) {
        throw Problem.refusedAt(
            "/parties",
            Reason.of(
                "agreement.party-twice",
                "ภาคี " + party.actorId() + " ซ้ำ",
                "party " + party.actorId() + " is named twice"));
      }
      required += party.required() ? 1 : 0;
    }
    if (required < LEAST_PARTIES) {
      throw Problem.refusedAt(
          "/parties",
          Reason.of(
                  "agreement.too-few-parties",
                  "ข้อตกลงร่วมต้องมีภาคีที่ต้องลงนามอย่างน้อยสองฝ่าย",
                  "a mutual agreement needs at least two parties that must sign")
              .basedOn(
                  "สมมติฐานของระบบ: ข้อตกลงร่วมมีตั้งแต่สองฝ่ายขึ้นไป",
                  "assumption: an agreement is mutual from two parties on"));
    }
  }

  /** Each of them may bring a KPI into being when the agreement comes into force. */
  static void requireRoom(List<Commitment> commitments) {
    if (commitments.size() >= MOST_COMMITMENTS) {
      throw Problem.refused(
          Reason.of(
                  "agreement.too-many-commitments",
                  "ข้อตกลงหนึ่งฉบับมีคำมั่นได้ไม่เกิน %d ข้อ".formatted(MOST_COMMITMENTS),
                  "an agreement has at most %d commitments".formatted(MOST_COMMITMENTS))
              .basedOn(
                  "ข้อสมมติ: คำมั่นที่ติดตามได้จริงมีจำนวนจำกัด",
                  "assumption: nobody can follow more of them"));
    }
  }

  /** Who gives a commitment is a party, and one that must sign. */
  static void requirePartiesOf(List<Commitment> commitments, Collection<Party> parties) {
    for (var commitment : commitments) {
      var giver =
          parties.stream()
              .filter(party -> party.actorId().equals(commitment.actorId()))
              .findFirst();
      giver.ifPresent(party -> requireToSign("/parties", party));
      if (giver.isEmpty()) {
        throw Problem.refusedAt(
            "/parties",
            Reason.of(
                "agreement.commitment-without-party",
                "ตัวแสดง "
                    + commitment.actorId()
                    + " มีคำมั่นอยู่ ต้องลบคำมั่นก่อนจึงถอนจากภาคีได้",
                "actor "
                    + commitment.actorId()
                    + " has a commitment: delete it before the party leaves"));
      }
    }
  }

  static void requireToSign(String pointer, Party giver) {
    if (!giver.required()) {
      throw Problem.refusedAt(
          pointer,
          ofMutuality(
              Reason.of(
                  "agreement.commitment-of-optional-party",
                  "ภาคี " + giver.actorId() + " มีคำมั่น จึงต้องเป็นภาคีที่ต้องลงนาม",
                  "party "
                      + giver.actorId()
                      + " gives a commitment: its signature can't be optional")));
    }
  }

  /** Who stood behind the consensus is a party, and one that must sign. */
  static void requireConsented(Collection<UUID> consented, Collection<Party> parties) {
    for (var actor : consented) {
      if (!parties.contains(new Party(actor, true))) {
        throw Problem.refusedAt(
            "/parties",
            ofMutuality(
                Reason.of(
                    "agreement.consented-party",
                    "ตัวแสดง "
                        + actor
                        + " เห็นพ้องในการประชุมที่เป็นที่มาของข้อตกลง ต้องคงเป็นภาคีที่ต้องลงนาม",
                    "actor "
                        + actor
                        + " supported the consensus from which this agreement comes: it must stay a"
                        + " required party, which has to sign")));
      }
    }
  }

  private static Reason ofMutuality(Reason reason) {
    return reason.basedOn(
        "สมมติฐานของระบบ: สิ่งใดผูกพันผู้ใด ผู้นั้นต้องตกลงเองด้วย",
        "assumption: what binds someone was agreed to by that someone");
  }

  static void requireFuture(LocalDate dueOn, LocalDate today) {
    if (!dueOn.isAfter(today)) {
      throw Problem.refusedAt(
          "/dueOn",
          Reason.of(
              "agreement.due-in-the-past",
              "กำหนดเสร็จ " + dueOn + " ต้องอยู่หลังวันนี้ (" + today + ")",
              dueOn + " is not in the future: today is " + today + " in Thailand"));
    }
    if (dueOn.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw Problem.refusedAt(
          "/dueOn",
          Reason.of(
              "agreement.due-too-far",
              "กำหนดเสร็จ " + dueOn + " ไกลเกิน " + LONGEST_YEARS + " ปี",
              dueOn + " is more than " + LONGEST_YEARS + " years ahead"));
    }
  }

  static Problem notAParty(String pointer, UUID actor) {
    return Problem.refusedAt(
        pointer,
        Reason.of(
            "agreement.not-a-party",
            "ตัวแสดง " + actor + " ไม่ใช่ภาคีของข้อตกลงนี้",
            "actor " + actor + " is not a party of this agreement"));
  }

  static Problem wrongStatus(AgreementStatus is, AgreementStatus needed) {
    return Problem.conflict(
        switch (needed) {
          case DRAFT ->
              Reason.of(
                  "agreement.not-a-draft",
                  "ข้อตกลงนี้ไม่ใช่ร่างแล้ว จึงแก้ไขไม่ได้",
                  "this agreement is " + name(is) + ": only a draft can be changed");
          case OPEN ->
              Reason.of(
                  "agreement.not-open",
                  "ข้อตกลงนี้ไม่ได้เปิดให้ลงนาม",
                  "this agreement is " + name(is) + ", not open for signature");
          case IN_FORCE ->
              Reason.of(
                  "agreement.not-in-force",
                  "ข้อตกลงนี้ไม่ได้มีผลใช้บังคับ",
                  "this agreement is " + name(is) + ", not in force");
          case TERMINATED -> throw new IllegalArgumentException("nothing needs a terminated one");
        });
  }

  static Problem terminated() {
    return Problem.conflict(
        Reason.of(
            "agreement.terminated",
            "ข้อตกลงนี้สิ้นสุดไปแล้ว",
            "this agreement is terminated already"));
  }

  static Problem signedAnotherText(String hash) {
    return Problem.conflict(
        Reason.of(
            "agreement.another-text",
            "ค่าแฮชไม่ตรงกับข้อความของข้อตกลงนี้ (" + hash + ") โปรดอ่านข้อความก่อนลงนาม",
            "that is the hash of another text: this one has "
                + hash
                + "; read it before you sign"));
  }

  static Problem signedAlready(UUID actor) {
    return Problem.conflict(
        Reason.of(
            "agreement.signed-already",
            "ตัวแสดง " + actor + " ลงนามแล้ว",
            "actor " + actor + " has signed already"));
  }

  static Problem fulfilledAlready() {
    return Problem.conflict(
        Reason.of(
            "agreement.fulfilled-already",
            "คำมั่นนี้บรรลุแล้ว",
            "this commitment is fulfilled already"));
  }

  private static String name(AgreementStatus status) {
    return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
