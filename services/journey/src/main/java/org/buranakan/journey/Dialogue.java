package org.buranakan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.Events.Event;

/** A dialogue track of a story, and the sessions that are held on it. */
final class Dialogue {
  private static final String SERVICE = "dialogue-sessions";

  private final Story story;
  private final String facilitator;
  private final String track;

  private Dialogue(Story story, String facilitator, String track) {
    this.story = story;
    this.facilitator = facilitator;
    this.track = track;
  }

  String track() {
    return track;
  }

  /** Continues the track of the mechanism if there is one, else opens it. */
  static Dialogue on(
      Story story,
      String facilitator,
      String theme,
      String province,
      String mechanism,
      String body) {
    var tracks =
        story.get(
            facilitator, SERVICE, "/v1/tracks?theme=%s&province=%s".formatted(theme, province));
    var known =
        StreamSupport.stream(tracks.body().get("items").spliterator(), false)
            .filter(track -> track.path("mechanismId").asText().equals(mechanism))
            .filter(track -> !track.path("status").asText().equals("closed"))
            .findFirst();
    if (known.isPresent()) {
      story.tell("the track is open already: its dialogue continues");
      return new Dialogue(story, facilitator, known.get().path("id").asText());
    }
    var opened = story.post(facilitator, SERVICE, "/v1/tracks", body);
    var told = story.follows("track.opened", opened.id());
    return new Dialogue(story, facilitator, told.subject());
  }

  /** Plans a session in three days, invites the actors and records that they came. */
  Answer meet(String agenda, List<String> actors) {
    story.tell("A session: planned, %d actors invited, and they come.".formatted(actors.size()));
    var startsAt = Instant.now().plus(Duration.ofDays(3));
    var session =
        story.post(
            facilitator,
            SERVICE,
            "/v1/tracks/" + track + "/sessions",
            """
            {"startsAt": "%s", "place": {"th": "ศาลากลางจังหวัด", "en": "Provincial hall"}, "agenda": %s}"""
                .formatted(startsAt, agenda));
    story.follows("session.planned", session.id());
    command(
        session.id(),
        "notice",
        "{\"actorIds\": [%s]}"
            .formatted(
                actors.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "))));
    story.follows("session.noticed", session.id());
    for (var actor : actors) {
      command(
          session.id(),
          "attendance",
          "{\"actorId\": \"%s\", \"mode\": \"in-person\", \"delegates\": 2}".formatted(actor));
    }
    return session;
  }

  /** An actor's position on an item, told by its representative or noted by the facilitator. */
  void position(String user, Answer session, String item, String actor, String stance) {
    story.tell(Cast.name(actor) + ": " + stance);
    story.post(
        user,
        SERVICE,
        "/v1/sessions/" + session.id() + "/positions",
        "{\"itemId\": \"%s\", \"actorId\": \"%s\", \"stance\": \"%s\"}"
            .formatted(item, actor, stance));
  }

  /** Concludes the session with its lessons and approves the minutes. */
  Event conclude(Answer session, String summary, String lessons) {
    var concluded =
        command(
            session.id(),
            "conclusion",
            "{\"summary\": %s, \"lessons\": %s}".formatted(summary, lessons));
    for (var item : concluded.body().path("consensus")) {
      story.tell(
          "  consensus %s on “%s”: %s"
              .formatted(
                  item.path("reached").asBoolean() ? "reached" : "not reached",
                  item.at("/title/en").asText(),
                  item.at("/reason/text/en").asText()));
    }
    var told = story.follows("session.concluded", session.id());
    story.put(
        facilitator,
        SERVICE,
        "/v1/sessions/" + session.id() + "/minutes",
        "{\"text\": %s}".formatted(summary));
    story.post(facilitator, SERVICE, "/v1/sessions/" + session.id() + "/minutes/approval", "");
    story.follows("session.minutes-approved", session.id());
    return told;
  }

  /** The agenda item of this kind. */
  static String item(Answer session, String kind) {
    return StreamSupport.stream(session.body().path("agenda").spliterator(), false)
        .filter(item -> item.path("kind").asText().equals(kind))
        .map(item -> item.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new Story.Broken("no agenda item of kind " + kind));
  }

  /** Whether the session took up this follow-up of the track. */
  static boolean takesUp(Answer session, JsonNode followUp) {
    return StreamSupport.stream(session.body().path("agenda").spliterator(), false)
        .anyMatch(item -> item.path("followUpOf").asText().equals(followUp.path("id").asText()));
  }

  private Answer command(String session, String what, String body) {
    return story.post(facilitator, SERVICE, "/v1/sessions/" + session + "/" + what, body);
  }
}
