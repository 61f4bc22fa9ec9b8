package org.buranakan.instruments.instrument;

import static org.buranakan.instruments.instrument.InstrumentRefusals.EVIDENCE_WITHOUT_ID;
import static org.buranakan.instruments.instrument.InstrumentRefusals.NOT_ITS_SPEAKER;
import static org.buranakan.instruments.instrument.InstrumentRefusals.STUDY_WITHOUT_ADDRESS;
import static org.buranakan.instruments.instrument.InstrumentRefusals.UNKNOWN_EVIDENCE;
import static org.buranakan.instruments.instrument.InstrumentRefusals.UNKNOWN_TRACK;

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
import org.buranakan.platform.actor.ActorRefusals;
import org.buranakan.platform.caller.Reach;

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
      throw UNKNOWN_TRACK.at("/behavioural/trackId", track);
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
              throw ActorRefusals.DISSOLVED.problem(gone);
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
        throw STUDY_WITHOUT_ADDRESS.at("/url");
      }
      if (id != null) {
        throw UNKNOWN_EVIDENCE.at("/referenceId", id);
      }
    } else if (id == null) {
      throw EVIDENCE_WITHOUT_ID.at("/referenceId");
    } else if (!references.holdsFor(reach, kind.get(), id)) {
      throw UNKNOWN_EVIDENCE.at("/referenceId", id);
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
      throw NOT_ITS_SPEAKER.at("/actorId");
    }
  }
}
