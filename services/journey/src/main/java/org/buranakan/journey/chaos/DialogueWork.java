package org.buranakan.journey.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.Cast;
import org.jspecify.annotations.Nullable;

/**
 * A track, sessions that end in consensus, the agreements that are drafted from it, sealed with a
 * commitment that becomes a KPI, and the standards adopted from them.
 */
final class DialogueWork implements Work {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final int SESSIONS = 2;
  private static final int FIRST_YEAR = 2026;
  private static final int YEARS = 10;
  private static final String FACILITATOR = "songkhla-facilitator";
  private static final String PROVINCE = Cast.id("AC026");
  private static final String UNIVERSITY = Cast.id("AC093");

  private final Commands commands;
  private final Ledger ledger;
  private @Nullable String indicator;
  private int sealed;

  DialogueWork(Commands commands, Ledger ledger) {
    this.commands = commands;
    this.ledger = ledger;
  }

  @Override
  public void tell() {
    var track = openTrack(commands).id();
    for (var i = 0; i < SESSIONS; i++) {
      adopt(seal(awaitDraft(agree(track))));
    }
    commands.delete(FACILITATOR, "dialogue-sessions", "/v1/tracks/" + track);
    var closed = 1 + SESSIONS + 1; // opened, tightened by each session, closed
    ledger.promised(new Promise(Aggregate.of("tracks", track), closed, "DELETE /v1/tracks"));
  }

  static Answer openTrack(Commands commands) {
    return commands.post(
        FACILITATOR,
        "dialogue-sessions",
        "/v1/tracks",
        """
        {"theme": "transport", "province": "TH-90", "cadenceDays": 30,
         "title": {"th": "ขนส่งมวลชน", "en": "Public transport"}}""");
  }

  /** Returns the draft of an agreement between both. */
  String draft() {
    return awaitDraft(agree(openTrack(commands).id()));
  }

  private String agree(String track) {
    var session =
        commands.post(
            FACILITATOR,
            "dialogue-sessions",
            "/v1/tracks/" + track + "/sessions",
            """
            {"startsAt": "%s", "place": {"th": "ศาลากลาง"},
             "agenda": [{"title": {"th": "เส้นทางรถ", "en": "Routes"}, "kind": "decision"}]}"""
                .formatted(Instant.now().plus(Duration.ofDays(3))));
    var item = session.text("/agenda/0/id");
    in(session.id(), "notice", "{\"actorIds\": [\"%s\", \"%s\"]}".formatted(PROVINCE, UNIVERSITY));
    for (var actor : List.of(PROVINCE, UNIVERSITY)) {
      in(
          session.id(),
          "attendance",
          "{\"actorId\": \"%s\", \"mode\": \"in-person\", \"delegates\": 2}".formatted(actor));
      in(
          session.id(),
          "positions",
          "{\"itemId\": \"%s\", \"actorId\": \"%s\", \"stance\": \"support\"}"
              .formatted(item, actor));
    }
    in(session.id(), "conclusion", "{\"summary\": {\"th\": \"เห็นพ้อง\"}, \"lessons\": []}");
    return session.id();
  }

  private void in(String session, String what, String body) {
    commands.post(FACILITATOR, "dialogue-sessions", "/v1/sessions/" + session + "/" + what, body);
  }

  private String awaitDraft(String session) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    do {
      var found =
          commands.get(FACILITATOR, "agreements", "/v1/agreements?sessionId=" + session).body();
      if (!found.path("items").isEmpty()) {
        return found.at("/items/0/id").asText();
      }
      LockSupport.parkNanos(LOOK.toNanos());
    } while (System.nanoTime() < end);
    throw new Unanswered("session " + session + " has no draft yet"); // at last it must have one
  }

  /** Brings the draft into force, with a commitment that is measured. */
  private String seal(String agreement) {
    // One KPI for each year: then the indicator is used up.
    if (indicator == null || sealed % YEARS == 0) {
      indicator = KpiWork.defineIndicator(commands, "TH-90").text("/code");
    }
    var year = FIRST_YEAR + sealed++ % YEARS;
    var path = "/v1/agreements/" + agreement;
    commands.post(
        FACILITATOR,
        "agreements",
        path + "/commitments",
        """
        {"actorId": "%s", "dueOn": "%s", "text": {"th": "เดินรถทุกวัน"},
         "kpi": {"indicatorCode": "%s", "target": 5, "fiscalYear": %d}}"""
            .formatted(
                UNIVERSITY,
                LocalDate.now(ZoneId.of("Asia/Bangkok")).plusMonths(6),
                indicator,
                year));
    var hash = commands.post(FACILITATOR, "agreements", path + "/opening", "").text("/textHash");
    sign("songkhla-officer", path, PROVINCE, hash);
    sign("psu-representative", path, UNIVERSITY, hash);
    return agreement;
  }

  private void sign(String user, String path, String actor, String hash) {
    commands.post(
        user,
        "agreements",
        path + "/signatures",
        "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(actor, hash));
  }

  private void adopt(String agreement) {
    commands.post(
        FACILITATOR,
        "agreements",
        "/v1/standards",
        """
        {"agreementId": "%s", "title": {"th": "มาตรฐาน %s"}, "procedure": {"th": "เดินรถตามเวลา"},
         "levels": [{"code": "green", "name": {"th": "เขียว"}, "meaning": {"th": "ปกติ"},
                     "action": {"th": "เดินรถ"}}]}"""
            .formatted(agreement, UUID.randomUUID()));
  }
}
