package org.buranakan.platform.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** To whom a weakness is reported (RFC 9116); nothing where the installation names nobody. */
@RunOnVirtualThread
@Path("/.well-known/security.txt")
@Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
class SecurityContactResource {
  /** Whoever keeps a copy asks again after so long: the contact may be another one. */
  private static final Duration VALID = Duration.ofDays(30);

  private final Optional<String> contact;
  private final Clock clock;

  SecurityContactResource(
      @ConfigProperty(name = "buranakan.security.contact") Optional<String> contact, Clock clock) {
    this.contact = contact;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(hidden = true)
  public String readSecurityContact() {
    return """
        Contact: %s
        Expires: %s
        Preferred-Languages: th, en
        """
        .formatted(
            contact.orElseThrow(NotFoundException::new),
            clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS));
  }
}
