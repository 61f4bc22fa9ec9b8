package org.buranakan.actors.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.buranakan.actors.actor.KnownActor;
import org.buranakan.actors.actor.Sector;
import org.buranakan.platform.problem.Reason;
import org.buranakan.platform.text.Text;

/**
 * A city development company belongs to the private firms of the city: with a state shareholder it
 * would fall under the state's budget and procurement rules and lose what it is made for.
 */
final class CityDevelopmentCompanyRule implements FormRule {
  private static final int MOST_NAMED = 20;

  @Override
  public List<Reason> against(Proposal proposal) {
    var reasons = new ArrayList<Reason>();
    if (proposal.hasStateOwner()) {
      reasons.add(stateShareholder(proposal));
    }
    if (proposal.as(MemberRole.SHAREHOLDER).noneMatch(p -> p.actor().sector() == Sector.PRIVATE)) {
      reasons.add(
          Reason.of(
                  "mechanism.no-private-shareholder",
                  "บริษัทพัฒนาเมืองต้องมีผู้ถือหุ้นภาคเอกชน",
                  "a city development company needs shareholders of the private sector")
              .basedOn(STUDY_TH, STUDY_EN));
    }
    return reasons;
  }

  /** A person is called by the id: a refusal must not tell a name. */
  private static Text name(KnownActor actor) {
    var id = actor.id().toString();
    return actor.name() == null ? Text.of(id, id) : actor.name();
  }

  private static Reason stateShareholder(Proposal proposal) {
    var owners =
        proposal
            .as(MemberRole.SHAREHOLDER)
            .filter(Proposal.Party::isState)
            .map(party -> name(party.actor()))
            .toList();
    var named = owners.subList(0, Math.min(MOST_NAMED, owners.size()));
    var more = owners.size() > MOST_NAMED ? ", …" : "";
    return Reason.of(
            "mechanism.state-shareholder",
            "บริษัทพัฒนาเมืองต้องไม่มีรัฐถือหุ้น แต่มี: "
                + named.stream().map(Text::th).collect(Collectors.joining(", "))
                + more,
            "a city development company has no state shareholder, but here are: "
                + named.stream()
                    .map(name -> name.in(Locale.ENGLISH))
                    .collect(Collectors.joining(", "))
                + more)
        .basedOn(STUDY_TH, STUDY_EN);
  }
}
