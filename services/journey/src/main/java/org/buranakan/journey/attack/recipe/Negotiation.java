package org.buranakan.journey.attack.recipe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.buranakan.journey.Api.Answer;
import org.buranakan.journey.Cast;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Target;

/** An honest dialogue of the province and its university: what fakes are tried on. */
final class Negotiation {
  static final String FACILITATOR = "songkhla-facilitator";
  static final String PROVINCE = Cast.id("AC026");
  static final String UNIVERSITY = Cast.id("AC093");
  static final String OFFICER = "songkhla-officer";
  static final String REPRESENTATIVE = "psu-representative";

  private static final String DIALOGUE = "dialogue-sessions";
  private static final String AGREEMENTS = "agreements";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration AGAIN = Duration.ofMillis(200);

  private final Target target;
  private final String session;
  private final String item;

  /** Opens a track, and a session on it that both attend. */
  Negotiation(Target target) {
    this.target = target;
    var track =
        asFacilitator(
            "/v1/tracks",
            """
            {"theme": "flood", "province": "TH-90", "cadenceDays": 30, "title": {"th": "น้ำท่วม"}}""");
    var planned =
        asFacilitator(
            "/v1/tracks/" + track.id() + "/sessions",
            """
            {"startsAt": "%s", "place": {"th": "ศาลากลาง"},
             "agenda": [{"title": {"th": "ธงสามสี"}, "kind": "decision"}]}"""
                .formatted(Instant.now().plus(Duration.ofDays(3))));
    this.session = planned.id();
    this.item = planned.text("/agenda/0/id");
    in("notice", "{\"actorIds\": [\"%s\", \"%s\"]}".formatted(PROVINCE, UNIVERSITY));
    for (var actor : new String[] {PROVINCE, UNIVERSITY}) {
      in(
          "attendance",
          "{\"actorId\": \"%s\", \"mode\": \"in-person\", \"delegates\": 2}".formatted(actor));
    }
  }

  private void in(String what, String body) {
    var unused = asFacilitator(path() + "/" + what, body);
  }

  private Answer asFacilitator(String path, String body) {
    return said(() -> target.api().post(FACILITATOR, DIALOGUE, path, body));
  }

  private String path() {
    return "/v1/sessions/" + session;
  }

  Call position(String user, String actor, String stance) {
    return Call.post(
            DIALOGUE,
            path() + "/positions",
            "{\"itemId\": \"%s\", \"actorId\": \"%s\", \"stance\": \"%s\"}"
                .formatted(item, actor, stance))
        .with("If-Match", "*")
        .as(user);
  }

  /** The session as it stands. */
  Answer session() {
    return target.api().get(FACILITATOR, DIALOGUE, path());
  }

  /** Both support it: the draft that follows from it, as a path. */
  String draft() {
    for (var actor : new String[] {PROVINCE, UNIVERSITY}) {
      in(
          "positions",
          "{\"itemId\": \"%s\", \"actorId\": \"%s\", \"stance\": \"support\"}"
              .formatted(item, actor));
    }
    in("conclusion", "{\"summary\": {\"th\": \"เห็นพ้อง\"}, \"lessons\": []}");
    var found =
        until(
            () -> target.api().get(FACILITATOR, AGREEMENTS, "/v1/agreements?sessionId=" + session),
            answer -> !answer.body().path("items").isEmpty());
    return "/v1/agreements/" + found.text("/items/0/id");
  }

  /** What the draft shall say; the university may have to sign, or not. */
  static String revision(String text, boolean universityRequired) {
    return """
    {"title": {"th": "ข้อตกลง"}, "text": {"th": "%s"},
     "parties": [{"actorId": "%s"}, {"actorId": "%s", "required": %s}, {"actorId": "%s"}]}"""
        .formatted(text, PROVINCE, UNIVERSITY, universityRequired, Cast.id("AC065"));
  }

  static Call revise(String draft, String revision) {
    return Call.of(AGREEMENTS, "PUT", draft).with(revision).with("If-Match", "*").as(FACILITATOR);
  }

  static Call commit(String draft, String text) {
    return commit(draft, text, "");
  }

  static Call commitTo(String draft, String indicator) {
    return commit(
        draft,
        "จ่ายหนึ่งพันล้านบาท",
        """
        , "kpi": {"indicatorCode": "%s", "target": 5, "fiscalYear": 2026}"""
            .formatted(indicator));
  }

  private static Call commit(String draft, String text, String kpi) {
    return Call.post(
            AGREEMENTS,
            draft + "/commitments",
            """
            {"actorId": "%s", "dueOn": "%s", "text": {"th": "%s"}%s}"""
                .formatted(
                    UNIVERSITY, LocalDate.now(ZoneId.of("Asia/Bangkok")).plusMonths(6), text, kpi))
        .with("If-Match", "*")
        .as(FACILITATOR);
  }

  static Call open(String draft) {
    return Call.of(AGREEMENTS, "POST", draft + "/opening").with("If-Match", "*").as(FACILITATOR);
  }

  static Call sign(String draft, String user, String actor, String hash) {
    return Call.post(
            AGREEMENTS,
            draft + "/signatures",
            "{\"actorId\": \"%s\", \"hash\": \"%s\"}".formatted(actor, hash))
        .with("If-Match", "*")
        .as(user);
  }

  /** What a service knows of others comes by events, perhaps a moment later. */
  private static Answer said(Supplier<Answer> call) {
    var answer = until(call, it -> it.status() < 300);
    if (answer.status() >= 300) {
      throw new IllegalStateException("what is in order was refused: " + answer);
    }
    return answer;
  }

  private static Answer until(Supplier<Answer> call, Predicate<Answer> good) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var answer = call.get();
    while (!good.test(answer) && System.nanoTime() < end) {
      LockSupport.parkNanos(AGAIN.toNanos());
      answer = call.get();
    }
    return answer;
  }
}
