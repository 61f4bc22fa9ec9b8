package org.buranakan.instruments.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.buranakan.instruments.bottleneck.BottleneckProgress;
import org.buranakan.instruments.known.Cast;
import org.buranakan.instruments.known.KnownActor;
import org.buranakan.instruments.known.KnownActors;
import org.buranakan.instruments.known.ReferenceKind;
import org.buranakan.instruments.known.References;
import org.buranakan.platform.caller.Reach;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/**
 * Looks up what a request stands on: actors, a bottleneck, a track, evidence. 422 where it fails.
 */
@ApplicationScoped
class Grounds {
  private final KnownActors actors;
  private final References references;
  private final BottleneckProgress bottlenecks;
  private final Reach reach;

  Grounds(KnownActors actors, References references, BottleneckProgress bottlenecks, Reach reach) {
    this.actors = actors;
    this.references = references;
    this.bottlenecks = bottlenecks;
    this.reach = reach;
  }

  /** The actors that a proposal names, if all else that it names exists too. */
  Cast require(Proposal said) {
    var named = new LinkedHashMap<String, UUID>();
    named.put("/facilitatorId", said.facilitatorId());
    if (said.proposerId() != null) {
      named.put("/proposerId", said.proposerId());
    }
    named.putAll(Particulars.of(said).actors());
    var cast = actors.cast(named);
    if (said.bottleneckId() != null) {
      bottlenecks.requireUnresolved(said.bottleneckId(), said.province(), "/bottleneckId");
    }
    var track = said.behavioural() == null ? null : said.behavioural().trackId();
    if (track != null && !references.holdsFor(reach, ReferenceKind.TRACK, track)) {
      throw Problem.refusedAt(
          "/behavioural/trackId",
          Reason.of(
              "track.unknown",
              "ไม่มีเวทีสนทนา " + track + " หรือปิดแล้ว",
              "there is no dialogue track " + track + ", or it is closed"));
    }
    return cast;
  }

  /** Who enables an instrument, and whom it is about, must be there still when it is adopted. */
  void requireActorsStillThere(Instrument instrument) {
    Stream.concat(
            Stream.of(instrument.facilitatorId()),
            instrument.particulars().actors().values().stream())
        .filter(id -> actors.find(id).filter(KnownActor::active).isEmpty())
        .findFirst()
        .ifPresent(
            gone -> {
              throw Problem.refused(
                  Reason.of(
                      "actor.dissolved",
                      "ตัวแสดง " + gone + " ยุบเลิกแล้ว",
                      "actor " + gone + " is dissolved"));
            });
  }

  /**
   * Evidence must exist, where the caller sees it: what the suite made, by its id; a study, by its
   * address.
   */
  void require(Citation said) {
    var kind = said.kind().reference();
    var id = said.referenceId();
    if (kind.isEmpty()) {
      if (said.url() == null) {
        throw Problem.refusedAt(
            "/url",
            Reason.of(
                "evidence.reference-missing",
                "งานศึกษาต้องระบุที่อยู่เว็บ",
                "a study is cited by its address"));
      }
      if (id != null) {
        throw unknown(id);
      }
    } else if (id == null) {
      throw Problem.refusedAt(
          "/referenceId",
          Reason.of(
              "evidence.reference-missing",
              "ต้องระบุรหัสของสิ่งที่อ้าง",
              "what is cited is named by its id"));
    } else if (!references.holdsFor(reach, kind.get(), id)) {
      throw unknown(id);
    }
  }

  /** Whether evidence that was cited once holds still. */
  boolean hold(Evidence evidence) {
    var kind = evidence.kind().reference();
    var id = evidence.referenceId();
    return kind.isEmpty() || id == null || references.holds(kind.get(), id);
  }

  /** A representative speaks for the proposer, or for a local government on the spot. */
  void requireSpeaker(Instrument instrument, UUID id) {
    if (id.equals(instrument.proposerId())) {
      return;
    }
    var actor = actors.requireActive(id, "/actorId");
    if (!actor.isLocalGovernment() || !actor.reaches(instrument.province())) {
      throw Problem.refusedAt(
          "/actorId",
          Reason.of(
                  "instrument.not-its-speaker",
                  "ผู้เสนอหรือองค์กรปกครองส่วนท้องถิ่นในจังหวัดเท่านั้นที่ดำเนินการนี้ได้",
                  "this is for the proposer or a local government of the province")
              .basedOn(
                  "ข้อสมมติ: ชุมชนเสนอผ่านองค์กรปกครองส่วนท้องถิ่นของตน",
                  "assumption: a community goes by way of its own local government"));
    }
  }

  private static Problem unknown(UUID id) {
    return Problem.refusedAt(
        "/referenceId",
        Reason.of(
            "evidence.unknown",
            "ไม่รู้จักหลักฐาน " + id + " หรือยังไม่มีผล",
            "there is no such evidence as " + id + ", or it does not hold now"));
  }
}
