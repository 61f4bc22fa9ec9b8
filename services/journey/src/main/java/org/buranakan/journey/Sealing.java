package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buranakan.journey.Events.Event;

/** How a draft agreement of a story becomes one in force. */
final class Sealing {
  private static final String SERVICE = "agreements";

  private final Story story;
  private final String facilitator;
  private final String agreement;
  private final Map<String, String> signers = new LinkedHashMap<>();

  /** Takes up the draft that followed from a session. */
  Sealing(Story story, String facilitator, Event drafted) {
    this.story = story;
    this.facilitator = facilitator;
    this.agreement = drafted.subject();
  }

  /** Lets a user sign in the actor's place; returns the appointment's id. */
  static String appoint(Story story, String actor, String user, String representative) {
    var account = story.account(representative);
    var body = "{\"actorId\": \"%s\", \"representative\": \"%s\"}".formatted(actor, account);
    story.tell(Cast.name(actor) + " lets somebody sign in its place");
    var appointed = story.postOnce(user, "actor-registry", "/v1/appointments", body);
    if (appointed.status() == 201) {
      story.follows("appointment.made", appointed.id());
      return appointed.id();
    }
    return story
        .get(
            user,
            "actor-registry",
            "/v1/appointments?actorId=%s&representative=%s&validAt=%s"
                .formatted(actor, account, Instant.now()))
        .text("/items/0/id");
  }

  /** Names a party and the user who signs for it. */
  Sealing party(String actor, String user) {
    signers.put(actor, user);
    return this;
  }

  void revise(String title, String text) {
    var parties =
        String.join(
            ", ", signers.keySet().stream().map(id -> "{\"actorId\": \"" + id + "\"}").toList());
    story.put(
        facilitator,
        SERVICE,
        "/v1/agreements/" + agreement,
        "{\"title\": %s, \"text\": %s, \"parties\": [%s]}".formatted(title, text, parties));
    story.follows("agreement.revised", agreement);
  }

  void commit(String body) {
    story.post(facilitator, SERVICE, path("commitments"), body);
  }

  /** Opens it, checks the seal as its readers can, and lets all parties sign; returns in-force. */
  Event seal(String stranger) {
    var opened = story.post(facilitator, SERVICE, path("opening"), "");
    var hash = opened.text("/textHash");
    story.follows("agreement.opened-for-signature", agreement);
    var sealed = story.getRaw(facilitator, SERVICE, path("sealed-text"));
    story.holds(
        sha256(sealed).equals(hash),
        "every reader can check the seal: sha256 of the text is " + hash.substring(0, 16) + "…");
    var first = signers.entrySet().iterator().next();
    var signature = signature(first.getKey(), hash);
    story.tell("Who is of another province does not see it; and nobody signs for somebody else:");
    story.refused(stranger, SERVICE, path("signatures"), signature, "agreement.not-found");
    var another = signers.values().stream().filter(it -> !it.equals(first.getValue())).findFirst();
    story.refused(
        another.orElseThrow(), SERVICE, path("signatures"), signature, "caller.foreign-actor");
    signers.forEach(
        (actor, user) -> {
          story.tell(Cast.name(actor) + " signs");
          story.post(user, SERVICE, path("signatures"), signature(actor, hash));
        });
    return story.follows("agreement.in-force", agreement);
  }

  private String path(String what) {
    return "/v1/agreements/" + agreement + "/" + what;
  }

  private static String signature(String actor, String hash) {
    return "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(actor, hash);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
