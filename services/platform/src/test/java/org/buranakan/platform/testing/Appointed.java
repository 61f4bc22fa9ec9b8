package org.buranakan.platform.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.caller.Role;
import org.buranakan.platform.testing.Topics.Message;
import org.buranakan.platform.time.ThaiTime;
import org.jspecify.annotations.Nullable;

/** An account that an actor appoints, as the actor registry tells of it. */
public record Appointed(UUID id, UUID actor, String account) {

  /** Somebody new, of whom nothing is told yet. */
  public static Appointed of(UUID actor) {
    return new Appointed(UUID.randomUUID(), actor, UUID.randomUUID().toString());
  }

  public static LocalDate today() {
    return ThaiTime.date(Instant.now());
  }

  /** The token names no actor: what it may do, the appointment gives. */
  public String token() {
    return Tokens.as(account, Role.REPRESENTATIVE);
  }

  public Appointed made() {
    return made(today(), null);
  }

  public Appointed made(LocalDate from, @Nullable LocalDate to) {
    Topics.send(
        List.of(message("made", 1, from, to == null ? "" : ", \"validTo\": \"" + to + "\"")));
    return this;
  }

  public void revoked() {
    Topics.send(List.of(revocation()));
  }

  /** The revocation, and after it once more what it revoked. */
  public void revokedAndMadeAgain() {
    Topics.send(List.of(revocation(), message("made", 1, today(), "")));
  }

  private Message revocation() {
    return message("revoked", 2, today(), ", \"revokedAt\": \"" + Instant.now() + "\"");
  }

  private Message message(String what, int version, LocalDate from, String more) {
    return Topics.event(
            UUID.randomUUID(),
            "appointment." + what,
            id,
            version,
            """
            {"appointment": {"id": "%s", "version": %d, "actorId": "%s", "province": "TH-90",
              "representative": "%s", "validFrom": "%s", "appointedAt": "%s"%s}}"""
                .formatted(id, version, actor, account, from, Instant.now(), more))
        .with("ce_province", "TH-90");
  }
}
