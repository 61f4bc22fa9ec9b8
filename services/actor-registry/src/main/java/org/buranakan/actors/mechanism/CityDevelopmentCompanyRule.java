package org.buranakan.actors.mechanism;

import static org.buranakan.actors.mechanism.MechanismRefusals.NO_PRIVATE_SHAREHOLDER;
import static org.buranakan.actors.mechanism.MechanismRefusals.STATE_SHAREHOLDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
      reasons.add(STATE_SHAREHOLDER.reason(stateShareholders(proposal)));
    }
    if (proposal.as(MemberRole.SHAREHOLDER).noneMatch(p -> p.actor().sector() == Sector.PRIVATE)) {
      reasons.add(NO_PRIVATE_SHAREHOLDER.reason());
    }
    return reasons;
  }

  /** A person is called by the id: a refusal must not tell a name. */
  private static Text name(KnownActor actor) {
    var id = actor.id().toString();
    return actor.name() == null ? Text.of(id, id) : actor.name();
  }

  private static Text stateShareholders(Proposal proposal) {
    var names =
        proposal
            .as(MemberRole.SHAREHOLDER)
            .filter(Proposal.Party::isState)
            .map(party -> name(party.actor()))
            .toList();
    return Text.of(listed(names, Text::th), listed(names, name -> name.in(Locale.ENGLISH)));
  }

  private static String listed(List<Text> names, Function<Text, String> said) {
    var some = names.stream().limit(MOST_NAMED).map(said).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMED ? some + ", …" : some;
  }
}
