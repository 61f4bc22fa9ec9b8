package org.buranakan.dialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.dialogue.actor.Sector.ACADEMIA;
import static org.buranakan.dialogue.actor.Sector.CIVIL_SOCIETY;
import static org.buranakan.dialogue.actor.Sector.LOCAL_GOVERNMENT;
import static org.buranakan.dialogue.actor.Sector.PROVINCIAL_ADMINISTRATION;
import static org.buranakan.dialogue.session.Position.Stance.ABSTAIN;
import static org.buranakan.dialogue.session.Position.Stance.ACCEPT;
import static org.buranakan.dialogue.session.Position.Stance.OPPOSE;
import static org.buranakan.dialogue.session.Position.Stance.SUPPORT;

import java.util.List;
import java.util.UUID;
import org.buranakan.dialogue.actor.Sector;
import org.buranakan.platform.text.Text;
import org.junit.jupiter.api.Test;

class ConsensusRuleTest {
  private final AgendaItem item =
      new AgendaItem(
          UUID.randomUUID(), Text.of("ธงสามสี", "Flags"), AgendaItem.Kind.DECISION, null);

  @Test
  void it_is_reached_when_the_state_and_others_are_in_favour_and_nobody_opposes() {
    var supports = said(LOCAL_GOVERNMENT, SUPPORT);
    var accepts = said(ACADEMIA, ACCEPT);

    var consensus = decide(supports, accepts, said(CIVIL_SOCIETY, ABSTAIN));

    assertThat(consensus.reached()).isTrue();
    assertThat(consensus.parties()).containsExactly(supports.actorId(), accepts.actorId());
    assertThat(consensus.sectors()).containsExactly(LOCAL_GOVERNMENT, ACADEMIA);
    assertThat(consensus.reason().code()).isEqualTo("consensus.across-sectors");
    assertThat(consensus.reason().basis().en()).contains("assumption");
  }

  @Test
  void one_opponent_is_enough_to_prevent_it() {
    refused(
        "consensus.opposed",
        said(LOCAL_GOVERNMENT, SUPPORT),
        said(ACADEMIA, SUPPORT),
        said(CIVIL_SOCIETY, OPPOSE));
  }

  @Test
  void the_state_alone_does_not_reach_it_however_many_of_its_sectors_agree() {
    refused(
        "consensus.state-only",
        said(LOCAL_GOVERNMENT, SUPPORT),
        said(PROVINCIAL_ADMINISTRATION, SUPPORT));
  }

  @Test
  void nor_do_those_outside_the_state_alone() {
    refused("consensus.without-state", said(ACADEMIA, SUPPORT), said(CIVIL_SOCIETY, SUPPORT));
  }

  @Test
  void abstention_and_silence_carry_nothing() {
    refused("consensus.no-support");
    refused("consensus.no-support", said(LOCAL_GOVERNMENT, ABSTAIN), said(CIVIL_SOCIETY, ABSTAIN));
  }

  @Test
  void positions_on_another_item_do_not_count() {
    var elsewhere =
        new Position(
            UUID.randomUUID(),
            UUID.randomUUID(),
            CIVIL_SOCIETY,
            OPPOSE,
            null,
            Position.Speaker.FACILITATOR);
    assertThat(
            decide(said(LOCAL_GOVERNMENT, SUPPORT), said(ACADEMIA, SUPPORT), elsewhere).reached())
        .isTrue();
  }

  private void refused(String code, Position... positions) {
    var consensus = decide(positions);
    assertThat(consensus.reached()).isFalse();
    assertThat(consensus.reason().code()).isEqualTo(code);
  }

  private Consensus decide(Position... positions) {
    return ConsensusRule.decide(item, List.of(positions));
  }

  private Position said(Sector sector, Position.Stance stance) {
    return new Position(
        item.id(), UUID.randomUUID(), sector, stance, null, Position.Speaker.REPRESENTATIVE);
  }
}
