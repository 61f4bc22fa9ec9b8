package org.buranakan.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.buranakan.platform.caller.Where.in;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.buranakan.platform.problem.Reason;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final UUID CITY = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private static final Delegation NOBODY =
      new Delegation() {
        @Override
        public Set<UUID> actorsOf(String account) {
          return Set.of();
        }

        @Override
        public Optional<Reason> whyNot(String account, UUID actor) {
          return Optional.empty();
        }
      };

  @Test
  void an_officer_keeps_the_records_of_the_own_provinces_and_a_ministry_those_of_the_country() {
    assertThat(of(Role.PROVINCE_OFFICER).may(Action.KEEP_ACTORS, in("TH-90"))).isTrue();
    assertThat(of(Role.PROVINCE_OFFICER).may(Action.KEEP_ACTORS, in("TH-40"))).isFalse();
    assertThat(of(Role.PROVINCE_OFFICER).may(Action.KEEP_ACTORS, in(null))).isFalse();
    assertThat(of(Role.MINISTRY).may(Action.KEEP_ACTORS, in(null))).isTrue();
    assertThat(of(Role.MINISTRY).may(Action.KEEP_ACTORS, in("TH-90"))).isFalse();
  }

  @Test
  void a_representative_speaks_for_its_actors_where_the_token_reaches() {
    var representative = of(Role.REPRESENTATIVE);
    assertThat(representative.may(Action.SIGN, in("TH-90").onBehalfOf(CITY))).isTrue();
    assertThat(representative.may(Action.SIGN, in("TH-90").onBehalfOf(OTHER))).isFalse();
    assertThat(representative.may(Action.SIGN, in("TH-40").onBehalfOf(CITY))).isFalse();
    assertThat(representative.may(Action.PROPOSE_INSTRUMENTS, in(null).onBehalfOf(CITY))).isTrue();
  }

  @Test
  void a_facilitator_runs_the_tracks_that_name_its_actor_or_nobody() {
    var facilitator = of(Role.FACILITATOR);
    assertThat(facilitator.may(Action.RUN_DIALOGUES, in("TH-90"))).isTrue();
    assertThat(facilitator.may(Action.RUN_DIALOGUES, in("TH-90").facilitatedBy(CITY))).isTrue();
    assertThat(facilitator.may(Action.RUN_DIALOGUES, in("TH-90").facilitatedBy(OTHER))).isFalse();
    assertThat(facilitator.may(Action.RUN_DIALOGUES, in("TH-40").facilitatedBy(CITY))).isFalse();
  }

  @Test
  void who_has_several_roles_may_what_any_of_them_may() {
    var both = of(Role.PROVINCE_OFFICER, Role.REPRESENTATIVE);
    assertThat(both.may(Action.REPORT_PROGRESS, in("TH-90").onBehalfOf(OTHER))).isTrue();
    assertThat(both.may(Action.SIGN, in("TH-90").onBehalfOf(OTHER))).isFalse();
  }

  @Test
  void a_refusal_says_what_is_missing() {
    refused(of(Role.PROVINCE_OFFICER), in("TH-40"), "caller.foreign-province");
    refused(of(Role.PROVINCE_OFFICER), in(null), "caller.not-national");
    refused(of(Role.REPRESENTATIVE), in("TH-90").onBehalfOf(OTHER), "caller.foreign-actor");
    refused(of(Role.REPRESENTATIVE), in("TH-90"), "caller.names-no-actor");
    refused(of(Role.REPRESENTATIVE), in("TH-40").onBehalfOf(CITY), "caller.foreign-province");
    assertThatThrownBy(
            () ->
                of(Role.FACILITATOR)
                    .require(Action.RUN_DIALOGUES, in("TH-90").facilitatedBy(OTHER)))
        .hasMessage("caller.foreign-track");
    assertThatThrownBy(
            () ->
                of(Role.FACILITATOR)
                    .require(Action.ADOPT_INSTRUMENTS, in("TH-90"), Set.of(Role.MINISTRY)))
        .hasMessage("caller.wrong-level");
  }

  @Test
  void whoever_operates_touches_no_content() {
    var content =
        Arrays.stream(Action.values())
            .filter(action -> action.scopes().containsKey(Role.ADMINISTRATOR));
    assertThat(content).containsExactly(Action.OPERATE);
  }

  private static void refused(Caller caller, Where where, String code) {
    assertThatThrownBy(() -> caller.require(Action.PROPOSE_INSTRUMENTS, where)).hasMessage(code);
  }

  /** In TH-90, and for the city. */
  private static Caller of(String... roles) {
    var claims = new JwtClaims();
    claims.setClaim("provinces", List.of("TH-90"));
    claims.setClaim("actors", List.of(CITY.toString()));
    var token = new OidcJwtCallerPrincipal(claims, new TokenCredential("", "bearer"));
    var identity =
        QuarkusSecurityIdentity.builder().setPrincipal(token).addRoles(Set.of(roles)).build();
    return new Caller(token, identity, NOBODY);
  }
}
