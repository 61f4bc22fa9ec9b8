package org.buranakan.journey.attack.recipe;

import static org.buranakan.journey.attack.recipe.Negotiation.FACILITATOR;
import static org.buranakan.journey.attack.recipe.Negotiation.OFFICER;
import static org.buranakan.journey.attack.recipe.Negotiation.PROVINCE;
import static org.buranakan.journey.attack.recipe.Negotiation.REPRESENTATIVE;
import static org.buranakan.journey.attack.recipe.Negotiation.UNIVERSITY;

import java.sql.SQLException;
import java.util.List;
import org.buranakan.journey.Cast;
import org.buranakan.journey.attack.aim.Call;
import org.buranakan.journey.attack.aim.Finding.Kind;
import org.buranakan.journey.attack.aim.Recipe;
import org.buranakan.journey.attack.aim.Target;

/** What somebody with a role says in the name of others, or takes from them. */
final class PaperFakes implements Recipe {
  private static final String FOREIGN = "TH-40";

  /** Would change what readers see under the seal. */
  private static final List<String> UNSEALABLE =
      List.of(
          "จ่าย \u202e100\u202c บาท",
          "จ่าย\u200b 1",
          "จ่าย\udb40\udc41",
          "ก\ufeff",
          "ก\u2066ข\u2069");

  @Override
  public void attack(Target target) throws SQLException {
    overwriteAnOpposition(target);
    bindWhoNeverSigned(target);
    giveANationalActorAMandate(target);
    readForeignFigures(target);
    squatAnActor(target);
  }

  private static void overwriteAnOpposition(Target target) {
    var negotiation = new Negotiation(target);
    var opposed = negotiation.position(REPRESENTATIVE, UNIVERSITY, "oppose");
    var said = target.send(opposed);
    if (!said.isTaken()) {
      target.find(Kind.BROKEN, opposed + " was answered " + said);
      return;
    }
    target.sendRefused(negotiation.position(FACILITATOR, UNIVERSITY, "support"));
    target.sendRefused(negotiation.position(OFFICER, UNIVERSITY, "support"));
    if (!negotiation.session().body().path("positions").toString().contains("oppose")) {
      target.find(Kind.WRONG, "what a representative opposed is opposed no more");
    }
  }

  private static void bindWhoNeverSigned(Target target) {
    var draft = new Negotiation(target).draft();
    for (var text : UNSEALABLE) {
      var revision = Negotiation.revise(draft, Negotiation.revision(text, true));
      target.sendRefused(revision);
    }
    target.send(Negotiation.revise(draft, Negotiation.revision("ร่าง", true)));
    target.send(Negotiation.commitTo(draft, "A-2"));
    target.send(Negotiation.revise(draft, Negotiation.revision("ร่าง", false)));
    var opened = target.send(Negotiation.open(draft));
    if (!opened.isTaken()) {
      return;
    }
    for (var hash : List.of("0".repeat(64), opened.json().path("textHash").asText() + "0")) {
      target.sendRefused(Negotiation.sign(draft, OFFICER, PROVINCE, hash));
    }
    var hash = opened.json().path("textHash").asText();
    target.sendRefused(Negotiation.sign(draft, OFFICER, UNIVERSITY, hash));
    target.send(Negotiation.sign(draft, OFFICER, PROVINCE, hash));
    target.send(Negotiation.sign(draft, "hatyai-representative", Cast.id("AC065"), hash));
    var read = target.send(Call.get("agreements", draft).as(FACILITATOR)).json();
    if (read.path("status").asText().equals("in-force")) {
      target.find(Kind.ACCEPTED, draft + " binds a party that never signed: " + read);
    }
  }

  private static void giveANationalActorAMandate(Target target) throws SQLException {
    var national = Cast.get("AC001");
    target.api().post("ministry", "actor-registry", "/v1/actors", national.registration());
    if (!Hearsay.reaches(target, "igm-instruments", national.id())) {
      target.find(Kind.BROKEN, "igm-instruments hears of no actors");
    }
    var proposed =
        target.send(
            Call.post(
                    "igm-instruments",
                    "/v1/instruments",
                    """
                    {"family": "structural", "province": "TH-90", "facilitatorId": "%s",
                     "title": {"th": "คำสั่งมอบอำนาจ"}, "structural": {"form": "order"},
                     "mandate": {"actorId": "%s", "powers": {"th": "สั่งการ"}, "legalBasis": {"th": "ระเบียบ"}}}"""
                        .formatted(PROVINCE, national.id()))
                .as(OFFICER));
    if (proposed.isTaken()) {
      var id = proposed.json().path("id").asText();
      target.sendRefused(
          Call.of("igm-instruments", "POST", "/v1/instruments/" + id + "/adoption")
              .with("If-Match", "*")
              .as(OFFICER));
    }
  }

  /** A reading that only the other province may see, under a name of one's own. */
  private static void readForeignFigures(Target target) {
    target
        .api()
        .post(
            "khonkaen-officer",
            "drr-kpis",
            "/v1/readings",
            """
            {"variable": "A-3.count", "province": "%s", "year": 2024, "value": 4711, "source": {"name": "x"}}"""
                .formatted(FOREIGN));
    var code = "spy-" + Long.toString(target.random().nextLong(1L << 40), 36);
    target.send(
        Call.post(
                "drr-kpis",
                "/v1/indicators",
                """
                {"code": "%s", "name": {"th": "ก"}, "unit": "x", "better": "lower",
                 "formula": "A-3.count + 0", "province": "TH-90"}"""
                    .formatted(code))
            .as(OFFICER));
    var compared =
        Call.get(
                "drr-kpis",
                "/v1/scorecards/comparison?fromYear=2024&toYear=2024&provinces=TH-90,%s&indicator=%s"
                    .formatted(FOREIGN, code))
            .as(OFFICER);
    var reply = target.send(compared);
    if (reply.text().contains("4711")) {
      target.find(Kind.ACCEPTED, compared + " tells a foreign figure: " + reply);
    }
  }

  /** The id is named by an account of Khon Kaen. */
  private static void squatAnActor(Target target) {
    var squatted = Cast.get("AC075");
    target.sendRefused(
        Call.post(
                "actor-registry",
                "/v1/actors",
                """
                {"id": "%s", "kind": "organisation", "sector": "private", "province": "TH-90",
                 "name": {"th": "บริษัทอื่น"}}"""
                    .formatted(squatted.id()))
            .as(OFFICER));
  }
}
