package org.buranakan.dialogue.session;

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
        reason.code().equals("consensus.across-sectors"),
        inFavour.stream().map(Position::actorId).toList(),
        sectors,
        reason);
  }

  private static Reason reason(List<Position> onItem, List<Sector> sectors) {
    var opposed = onItem.stream().filter(said -> said.stance() == Position.Stance.OPPOSE).count();
    if (opposed > 0) {
      return reason(
          "consensus.opposed",
          "มีผู้เข้าร่วมคัดค้าน " + opposed + " ราย",
          opposed + " of the attending actors oppose it");
    }
    if (sectors.isEmpty()) {
      return reason(
          "consensus.no-support", "ยังไม่มีผู้สนับสนุนหรือยอมรับ", "nobody supports or accepts it");
    }
    if (sectors.stream().noneMatch(Sector::isState)) {
      return reason(
          "consensus.without-state",
          "ผู้สนับสนุนและผู้ยอมรับยังไม่มีภาครัฐ",
          "those in favour are all from outside the state");
    }
    if (sectors.stream().allMatch(Sector::isState)) {
      return reason(
          "consensus.state-only",
          "ผู้สนับสนุนและผู้ยอมรับมีแต่ภาครัฐ",
          "those in favour are all from the state");
    }
    return reason(
        "consensus.across-sectors",
        "ไม่มีผู้คัดค้าน และผู้เห็นชอบมาจาก " + sectors.size() + " ภาคส่วนทั้งรัฐและนอกรัฐ",
        "nobody opposes it, and those in favour come from "
            + sectors.size()
            + " sectors, of the state and outside it");
  }

  private static Reason reason(String code, String th, String en) {
    return Reason.of(code, th, en)
        .basedOn(
            "ฉันทามติข้ามภาคส่วนเป็นแนวคิดของการศึกษา (มหาวิทยาลัยธรรมศาสตร์ 2561)"
                + " เกณฑ์ขั้นต่ำหนึ่งภาครัฐและหนึ่งนอกภาครัฐเป็นข้อสมมติ",
            "consensus across sectors is the study's idea (Thammasat University 2018);"
                + " the threshold, one sector of the state and one other, is an assumption");
  }
}
