package org.buranakan.platform.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.buranakan.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What binds somebody wants the person at the keyboard: one who signed in a short while ago, and
 * strongly enough. A token that does not say so is refused with what to ask the realm for (RFC
 * 9470). Where neither is set, as on one's own machine, every good token does.
 */
@ApplicationScoped
public class RecentSignIn {
  private final List<String> classes;
  private final Optional<Duration> longest;
  private final JsonWebToken token;
  private final Clock clock;

  RecentSignIn(
      @ConfigProperty(name = "buranakan.signing.acr") Optional<List<String>> classes,
      @ConfigProperty(name = "buranakan.signing.max-age") Optional<Duration> longest,
      JsonWebToken token,
      Clock clock) {
    this.classes = classes.orElse(List.of());
    this.longest = longest;
    this.token = token;
    this.clock = clock;
  }

  /** Refuses (401) a token of a sign-in that is too weak or too long ago. */
  public void require() {
    if (!isStrong() || !isRecent()) {
      throw Problem.unauthenticated(CallerRefusals.SIGN_IN_NOT_RECENT.reason(), challenge());
    }
  }

  private boolean isStrong() {
    return classes.isEmpty() || classes.contains(token.<String>getClaim("acr"));
  }

  private boolean isRecent() {
    return longest.isEmpty()
        || (token.<Object>getClaim("auth_time") instanceof Number signedIn
            && clock.instant().getEpochSecond() - signedIn.longValue()
                <= longest.get().toSeconds());
  }

  private String challenge() {
    var challenge = new StringBuilder("Bearer error=\"insufficient_user_authentication\"");
    if (!classes.isEmpty()) {
      challenge.append(", acr_values=\"").append(String.join(" ", classes)).append('"');
    }
    longest.ifPresent(age -> challenge.append(", max_age=\"").append(age.toSeconds()).append('"'));
    return challenge.toString();
  }
}
