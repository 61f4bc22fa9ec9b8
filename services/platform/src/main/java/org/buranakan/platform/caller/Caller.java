package org.buranakan.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls, and how far the token lets them reach. */
@RequestScoped
public class Caller {
  private final JsonWebToken token;
  private final SecurityIdentity identity;

  Caller(JsonWebToken token, SecurityIdentity identity) {
    this.token = token;
    this.identity = identity;
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
    return texts("provinces");
  }

  public Set<UUID> actors() {
    return texts("actors").stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  /** Refuses (403) a change in a province that the token does not name. */
  public void requireProvince(String province) {
    if (!provinces().contains(province)) {
      throw Problem.forbidden(
          Reason.of(
              "caller.foreign-province",
              "สิทธิ์ของท่านไม่ครอบคลุมจังหวัด " + province,
              "your token does not cover province " + province));
    }
  }

  /** Refuses (403) to let the caller speak for an actor that the token does not name. */
  public void requireActsFor(UUID actor) {
    if (!actors().contains(actor)) {
      throw Problem.forbidden(
          Reason.of(
              "caller.foreign-actor",
              "ท่านไม่ได้รับมอบหมายให้กระทำการแทนตัวแสดง " + actor,
              "you don't act for actor " + actor));
    }
  }

  private Set<String> texts(String claim) {
    var value = token.<Object>getClaim(claim);
    return value instanceof JsonArray array
        ? array.getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.toSet())
        : Set.of();
  }
}
