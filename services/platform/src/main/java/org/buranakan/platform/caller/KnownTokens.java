package org.buranakan.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute whose a token is that was found good: to check its signature and to read
 * it takes longer than all that most requests do otherwise. Never beyond the token's own end. What
 * is refused is not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownTokens implements HttpAuthenticationMechanism {
  private static final Duration MOST = Duration.ofMinutes(1);

  /** What is known by a token takes some five times the memory of the token. */
  private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 64;

  private static final Uni<HttpCredentialTransport> TRANSPORT =
      Uni.createFrom()
          .item(
              new HttpCredentialTransport(
                  HttpCredentialTransport.Type.AUTHORIZATION, OidcConstants.BEARER_SCHEME));

  private final OidcAuthenticationMechanism oidc;
  private final Cache<String, SecurityIdentity> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String sent, SecurityIdentity _) -> sent.length())
          .expireAfter(
              Expiry.<String, SecurityIdentity>creating((_, identity) -> remembered(identity)))
          .build();

  KnownTokens(OidcAuthenticationMechanism oidc) {
    this.oidc = oidc;
  }

  private static Duration remembered(SecurityIdentity identity) {
    var end = Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
    var left = Duration.between(Instant.now(), end);
    return left.compareTo(MOST) < 0 ? left : MOST;
  }

  /** Whose account the token is that was sent: null where that is not remembered. */
  public @Nullable String subject(@Nullable String sent) {
    var identity = sent == null ? null : known.getIfPresent(sent);
    return identity == null ? null : ((JsonWebToken) identity.getPrincipal()).getSubject();
  }

  @Override
  public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager manager) {
    var sent = call.request().getHeader("Authorization");
    var identity = sent == null ? null : known.getIfPresent(sent);
    return identity != null
        ? Uni.createFrom().item(identity)
        : Uni.createFrom()
            .deferred(() -> oidc.authenticate(call, manager))
            .onFailure(KnownTokens::isUnreadable)
            .transform(AuthenticationFailedException::new)
            .invoke(found -> remember(sent, found));
  }

  /**
   * What reads tokens fails in many ways at what is none; a realm that is away is another matter.
   */
  private static boolean isUnreadable(Throwable failure) {
    return failure instanceof RuntimeException
        && !(failure instanceof SecurityException)
        && !(failure instanceof OIDCException)
        && !(failure instanceof CompletionException);
  }

  private void remember(@Nullable String sent, @Nullable SecurityIdentity found) {
    if (sent != null && found != null && found.getPrincipal() instanceof JsonWebToken) {
      known.put(sent, withoutRequest(found));
    }
  }

  /** The attributes hold the request with all that hangs on it. */
  private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(identity.getRoles())
        .addCredentials(identity.getCredentials())
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext call) {
    return oidc.getChallenge(call);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
    return TRANSPORT; // asked for at every request, and always the same
  }
}
