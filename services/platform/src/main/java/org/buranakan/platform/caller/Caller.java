package org.buranakan.platform.caller;

import static java.util.Objects.requireNonNull;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buranakan.platform.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls, and how far the token lets them reach. */
@RequestScoped
public class Caller {
  private final JsonWebToken token;
  private final SecurityIdentity identity;
  private final Delegation delegation;
  private @Nullable Action action;
  private @Nullable Set<String> provinces;
  private @Nullable Set<UUID> actors;

  Caller(JsonWebToken token, SecurityIdentity identity, Delegation delegation) {
    this.token = token;
    this.identity = identity;
    this.delegation = delegation;
  }

  /** Whose token this call came with; null where it came with none that is good. */
  public static @Nullable SecurityIdentity of(RoutingContext call) {
    return call.user() instanceof QuarkusHttpUser user
            && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken
        ? user.getSecurityIdentity()
        : null;
  }

  /** The caller's stable id in Keycloak; never a name. */
  public String id() {
    return token.getSubject();
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  public Set<String> provinces() {
    if (provinces == null) {
      provinces = texts("provinces").collect(Collectors.toUnmodifiableSet());
    }
    return provinces;
  }

  /** The actors that the token names; those by appointment are among {@link #represented}. */
  public Set<UUID> actors() {
    if (actors == null) {
      actors = texts("actors").map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
    return actors;
  }

  /** Whether one of the caller's roles reaches everywhere. */
  public boolean isEverywhere(Action action) {
    return action.scopes().entrySet().stream()
        .anyMatch(row -> row.getValue() == Scope.EVERYWHERE && has(row.getKey()));
  }

  /** All actors for which the caller speaks now. The role is given in the realm. */
  public Set<UUID> represented() {
    var represented = new HashSet<>(actors());
    if (has(Role.REPRESENTATIVE)) {
      represented.addAll(delegation.actorsOf(id()));
    }
    return represented;
  }

  public boolean actsFor(UUID actor) {
    return actors().contains(actor) || represented().contains(actor);
  }

  public boolean may(Action action, Where where) {
    return scopes(action, action.scopes().keySet()).stream().anyMatch(it -> covers(it, where));
  }

  /** Remembers for which action the gate let the caller in. */
  void enter(Action action) {
    this.action = action;
  }

  /**
   * Refuses (403) where the table of authority does not give the caller the action that its
   * operation is {@link Allowed} for.
   */
  public void require(Where where) {
    require(requireNonNull(action), where);
  }

  /** Refuses (403) as well where a rule leaves the action to some of the roles. */
  public void require(Where where, Set<String> roles) {
    require(requireNonNull(action), where, roles);
  }

  void require(Action action, Where where) {
    require(action, where, action.scopes().keySet());
  }

  void require(Action action, Where where, Set<String> roles) {
    var scopes = scopes(action, roles);
    if (scopes.isEmpty()) {
      throw CallerRefusals.WRONG_LEVEL.problem(String.join(", ", new TreeSet<>(roles)));
    }
    if (scopes.stream().noneMatch(scope -> covers(scope, where))) {
      throw refusal(scopes, where);
    }
  }

  private Set<Scope> scopes(Action action, Set<String> roles) {
    var scopes = EnumSet.noneOf(Scope.class);
    action.scopes().entrySet().stream()
        .filter(row -> roles.contains(row.getKey()) && has(row.getKey()))
        .forEach(row -> scopes.add(row.getValue()));
    return scopes;
  }

  private boolean covers(Scope scope, Where where) {
    return switch (scope) {
      case EVERYWHERE -> true;
      case NATIONAL -> where.province() == null;
      case OWN_PROVINCES -> isMine(where.province());
      case OWN_TRACKS ->
          isMine(where.province()) && (where.facilitator() == null || actsFor(where.facilitator()));
      case OWN_ACTORS ->
          where.actor() != null
              && actsFor(where.actor())
              && (where.province() == null || isMine(where.province()));
    };
  }

  private boolean isMine(@Nullable String province) {
    return province != null && provinces().contains(province);
  }

  /** Of several reasons the one that says most. */
  private Problem refusal(Set<Scope> scopes, Where where) {
    if (scopes.contains(Scope.OWN_ACTORS)) {
      var actor = where.actor();
      if (actor == null) {
        return CallerRefusals.NAMES_NO_ACTOR.problem();
      }
      if (!actsFor(actor)) {
        return Problem.forbidden(
            delegation
                .whyNot(id(), actor)
                .orElseGet(() -> CallerRefusals.FOREIGN_ACTOR.reason(actor)));
      }
    }
    if (where.province() == null) {
      return CallerRefusals.NOT_NATIONAL.problem();
    }
    return isMine(where.province())
        ? CallerRefusals.FOREIGN_TRACK.problem()
        : CallerRefusals.FOREIGN_PROVINCE.problem(where.province());
  }

  /** {@code JsonWebToken.getClaim} throws and catches an exception for each claim of our own. */
  private Stream<String> texts(String claim) {
    var claims = ((OidcJwtCallerPrincipal) identity.getPrincipal()).getClaims();
    return claims.getClaimValue(claim) instanceof JsonArray array
        ? array.getValuesAs(JsonString::getString).stream()
        : Stream.empty();
  }
}
