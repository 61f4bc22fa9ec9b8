package org.buranakan.dialogue.session;

import static org.buranakan.dialogue.session.SessionRefusals.ACROSS_SECTORS;
import static org.buranakan.dialogue.session.SessionRefusals.NO_SUPPORT;
import static org.buranakan.dialogue.session.SessionRefusals.OPPOSED;
import static org.buranakan.dialogue.session.SessionRefusals.STATE_ONLY;
import static org.buranakan.dialogue.session.SessionRefusals.WITHOUT_STATE;

import java.util.Collection;
import java.util.List;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.platform.problem.Reason;

/**
 * When a session has come to a consensus on an item: nobody who attends opposes it, and those who
 * support or accept it come from the state and from outside it.
 *
 * <p>That a provincial dialogue must reach across sectors is the study's. The threshold is an
 * assumption: one sector of the state and one other are the fewest that can be called "across";
 * silence and abstention neither carry nor block.
 */
final class ConsensusRule {
  private ConsensusRule() {}

  static Consensus decide(AgendaItem item, Collection<Position> positions) {
    var onItem = positions.stream().filter(said -> said.itemId().equals(item.id())).toList();
    var inFavour = onItem.stream().filter(said -> said.stance().isFor()).toList();
    var sectors = inFavour.stream().map(Position::sector).distinct().sorted().toList();
    var reason = reason(onItem, sectors);
    return new Consensus(
        item.id(),
        item.title(),
        reason.code().equals(ACROSS_SECTORS.code()),
        inFavour.stream().map(Position::actorId).toList(),
        sectors,
        reason);
  }

  private static Reason reason(List<Position> onItem, List<Sector> sectors) {
    var opposed = onItem.stream().filter(said -> said.stance() == Position.Stance.OPPOSE).count();
    if (opposed > 0) {
      return OPPOSED.reason(opposed);
    }
    if (sectors.isEmpty()) {
      return NO_SUPPORT.reason();
    }
    if (sectors.stream().noneMatch(Sector::isState)) {
      return WITHOUT_STATE.reason();
    }
    if (sectors.stream().allMatch(Sector::isState)) {
      return STATE_ONLY.reason();
    }
    return ACROSS_SECTORS.reason(sectors.size());
  }
}
