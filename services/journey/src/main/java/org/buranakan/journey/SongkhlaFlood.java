package org.buranakan.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.buranakan.journey.Events.Event;
import org.jspecify.annotations.Nullable;

/**
 * Songkhla: from scattered actors to the three-colour flood warning of Hat Yai, and what happens
 * when the numbers say that it was not enough.
 */
final class SongkhlaFlood {
  private static final String PROVINCE = "TH-90";
  private static final String OFFICER = "songkhla-officer"; // acts for the provincial office too
  private static final String FACILITATOR = "songkhla-facilitator";
  private static final int BUDDHIST_OFFSET = 543;

  private static final String PROVINCIAL_OFFICE = Cast.id("AC026");
  private static final String HAT_YAI = Cast.id("AC065");
  private static final String UNIVERSITY = Cast.id("AC093");
  private static final String COMMUNITY = Cast.id("AC106");

  private final Story story;

  private SongkhlaFlood(Story story) {
    this.story = story;
  }

  static void tell(Story story) {
    new SongkhlaFlood(story).tell();
  }

  private void tell() {
    story.chapter("Who is there? (ใครอยู่ที่นี่)");
    Registering.actors(story, OFFICER, PROVINCE);

    story.chapter("The committee and its two dialogue units (คณะกรรมการลดความเสี่ยงภัย)");
    var committee = committee();

    story.chapter("Two sessions of one dialogue (เวทีสนทนา)");
    retireTheFormerKpi();
    var dialogue = track(committee);
    lessons(dialogue);
    var concluded = decision(dialogue);

    story.chapter("The agreement (ข้อตกลงร่วม)");
    var inForce = agreement(story.follows("agreement.drafted", concluded, event -> true));

    story.chapter("The standard of practice: green, yellow, red (มาตรฐานการปฏิบัติร่วม)");
    standard(inForce.subject());

    story.chapter("Does it work? The numbers (ตัวชี้วัด)");
    var offTrack = measure(inForce);

    story.chapter("A number that goes wrong calls the next dialogue (ขันน้อต)");
    followUp(dialogue, offTrack);

    story.chapter(
        "An instrument that gives the municipality its mandate (เครื่องมือเชิงโครงสร้าง)");
    mandate(offTrack);

    story.chapter("Songkhla beside Khon Kaen and Nonthaburi (เปรียบเทียบจังหวัด)");
    comparison();
  }

  private String committee() {
    var known =
        active("actor-registry", "/v1/mechanisms?province=TH-90&form=risk-reduction-committee");
    if (known != null) {
      story.tell("it works already");
      return known.path("id").asText();
    }
    var structural = Stream.of("AC004", "AC008", "AC065", "AC055").map(Cast::id).toList();
    var nonStructural =
        Stream.of("AC031", "AC007", "AC093", "AC094", "AC106").map(Cast::id).toList();
    var members =
        Stream.concat(structural.stream(), nonStructural.stream())
            .map(id -> "{\"actorId\": \"%s\", \"role\": \"member\"}".formatted(id))
            .collect(Collectors.joining(", "));
    var founded =
        story.post(
            OFFICER,
            "actor-registry",
            "/v1/mechanisms",
            """
            {"form": "risk-reduction-committee", "province": "TH-90",
             "name": {"th": "คณะกรรมการลดความเสี่ยงภัยจังหวัดสงขลา", "en": "Provincial Risk Reduction Committee of Songkhla"},
             "members": [{"actorId": "%s", "role": "chair"}, %s],
             "particulars": {"riskReductionCommittee": {"units": [
               {"kind": "structural", "memberIds": [%s],
                "name": {"th": "หน่วยสนทนาด้านมาตรการใช้โครงสร้าง", "en": "Structural dialogue unit"}},
               {"kind": "non-structural", "memberIds": [%s],
                "name": {"th": "หน่วยสนทนาด้านมาตรการไม่ใช้โครงสร้าง", "en": "Non-structural dialogue unit"}}]}}}"""
                .formatted(PROVINCIAL_OFFICE, members, ids(structural), ids(nonStructural)));
    story.follows("mechanism.established", founded.id());
    return founded.id();
  }

  private Dialogue track(String committee) {
    var body =
        """
        {"theme": "flood", "province": "TH-90", "mechanismId": "%s", "unit": "non-structural", "cadenceDays": 30,
         "title": {"th": "เตือนภัยน้ำท่วมลุ่มน้ำคลองอู่ตะเภา", "en": "Flood warning in the U-Taphao basin"}}"""
            .formatted(committee);
    story.refused(
        "khonkaen-facilitator", "dialogue-sessions", "/v1/tracks", body, "caller.foreign-province");
    return Dialogue.on(story, FACILITATOR, "flood", PROVINCE, committee, body);
  }

  private void lessons(Dialogue dialogue) {
    var session =
        dialogue.meet(
            """
            [{"title": {"th": "บทเรียนน้ำท่วมหาดใหญ่ พ.ศ. 2553", "en": "Lessons of the Hat Yai flood of 2010"}, "kind": "discussion"}]""",
            Stream.of("AC031", "AC065", "AC093", "AC106").map(Cast::id).toList());
    dialogue.conclude(
        session,
        """
        {"th": "ทบทวนเหตุการณ์น้ำท่วม พ.ศ. 2553", "en": "The flood of 2010 was looked back on"}""",
        """
        [{"text": {"th": "ประกาศเตือนของหลายหน่วยงานไม่ตรงกัน", "en": "The offices' warnings contradicted each other"}, "kind": "did-not-work"},
         {"text": {"th": "ธงสีที่ชุมชนเห็นเข้าใจง่าย", "en": "Flags that a community can see are understood"}, "kind": "worked"}]""");
  }

  private Event decision(Dialogue dialogue) {
    var session =
        dialogue.meet(
            """
            [{"title": {"th": "การเตือนภัยน้ำท่วมด้วยธงสามสี", "en": "Flood warning by flags of three colours"}, "kind": "decision"}]""",
            List.of(PROVINCIAL_OFFICE, HAT_YAI, UNIVERSITY, COMMUNITY));
    var item = Dialogue.item(session, "decision");
    dialogue.position("hatyai-representative", session, item, HAT_YAI, "support");
    dialogue.position("psu-representative", session, item, UNIVERSITY, "support");
    dialogue.position(OFFICER, session, item, PROVINCIAL_OFFICE, "accept");
    dialogue.position(FACILITATOR, session, item, COMMUNITY, "support");
    return dialogue.conclude(
        session,
        """
        {"th": "ทุกฝ่ายเห็นพ้องให้ใช้ธงสามสีชุดเดียว", "en": "All agree on one set of flags in three colours"}""",
        """
        [{"text": {"th": "คุยกันก่อนฤดูฝน", "en": "Talk before the rains begin"}, "kind": "to-try"}]""");
  }

  private Event agreement(Event drafted) {
    var appointment =
        Sealing.appoint(story, HAT_YAI, "hatyai-representative", "psu-representative");
    Sealing.appoint(story, COMMUNITY, OFFICER, "hatyai-representative");
    var sealing =
        new Sealing(story, FACILITATOR, drafted)
            .party(HAT_YAI, "psu-representative")
            .party(UNIVERSITY, "psu-representative")
            .party(PROVINCIAL_OFFICE, OFFICER)
            .party(COMMUNITY, "hatyai-representative");
    sealing.revise(
        """
        {"th": "ข้อตกลงร่วมเตือนภัยน้ำท่วมหาดใหญ่", "en": "Agreement on flood warning in Hat Yai"}""",
        """
        {"th": "คู่สัญญาใช้ธงเขียว เหลือง แดง ชุดเดียวกัน และปักธงแดงก่อนน้ำท่วม 6 ถึง 30 ชั่วโมง", "en": "The parties use one set of green, yellow and red flags, and raise the red one 6 to 30 hours before a flood"}""");
    var due = LocalDate.now(ZoneId.of("Asia/Bangkok")).plusMonths(6);
    story.tell("Dates may be written in the Buddhist era: " + buddhist(due));
    sealing.commit(
        """
        {"actorId": "%s", "dueOn": "%s",
         "text": {"th": "ผู้เสียชีวิตจากน้ำท่วมไม่เกิน 0.5 ต่อประชากรแสนคน", "en": "No more than 0.5 flood deaths per 100,000 people"},
         "kpi": {"indicatorCode": "A-2", "target": 0.5, "fiscalYear": 2569}}"""
            .formatted(HAT_YAI, buddhist(due)));
    sealing.commit(
        """
        {"actorId": "%s", "dueOn": "%s",
         "text": {"th": "ดูแลสถานีโทรมาตรและแบบจำลองน้ำ", "en": "Keep the telemetry and the flood model running"}}"""
            .formatted(UNIVERSITY, buddhist(due)));
    var inForce = sealing.seal("kktt-representative");
    story.delete("hatyai-representative", "actor-registry", "/v1/appointments/" + appointment);
    story.follows("appointment.revoked", appointment);
    var shown = story.get("analyst", "agreements", "/v1/agreements/" + inForce.subject());
    story.holds(
        shown.text("/status").equals("in-force")
            && shown.body().path("signatures").toString().contains(appointment),
        "the revocation undoes nothing: the signature shows on what authority it was given");
    return inForce;
  }

  /** For so long as nobody revokes it; what a story before this one left open is taken up. */
  private void standard(String agreement) {
    var body =
        """
        {"agreementId": "%s", "theme": "flood",
         "title": {"th": "การเตือนภัยน้ำท่วมหาดใหญ่ด้วยธงสามสี", "en": "Three-colour flood warning of Hat Yai"},
         "levels": [
           {"code": "green", "name": {"th": "ธงเขียว", "en": "Green flag"},
            "meaning": {"th": "ระดับน้ำปกติ", "en": "Normal water"}, "action": {"th": "ใช้ชีวิตตามปกติ", "en": "Carry on"}},
           {"code": "yellow", "name": {"th": "ธงเหลือง", "en": "Yellow flag"},
            "meaning": {"th": "เฝ้าระวังอย่างใกล้ชิด", "en": "Watch the situation closely"},
            "action": {"th": "ยกของขึ้นที่สูง ติดตามประกาศ", "en": "Move belongings up, follow the announcements"}},
           {"code": "red", "name": {"th": "ธงแดง", "en": "Red flag"}, "leadTimeHoursMin": 6, "leadTimeHoursMax": 30,
            "meaning": {"th": "น้ำจะท่วมภายใน 6 ถึง 30 ชั่วโมง", "en": "Flood within 6 to 30 hours"},
            "action": {"th": "อพยพไปศูนย์พักพิง", "en": "Move to the shelters"}}],
         "procedure": {"th": "คณะอนุกรรมการประเมินสถานการณ์น้ำประเมิน เทศบาลปักธง ชุมชนปฏิบัติตามสี",
                       "en": "The water-situation subcommittee assesses, the municipality raises the flag, the communities act by its colour"},
         "conformance": {"question": {"th": "ร้อยละของน้ำท่วมที่ปักธงแดงล่วงหน้าอย่างน้อย 6 ชั่วโมง", "en": "Share of floods with the red flag up at least 6 hours ahead"},
                         "unit": "percent", "target": 90},
         "source": "PSU NADREC, https://www.nadrec.psu.ac.th/hatyaimonitoring"}"""
            .formatted(agreement);
    var adopted = story.post(FACILITATOR, "agreements", "/v1/standards", body);
    var told = story.follows("standard.adopted", adopted.id());
    story.until(
        OFFICER,
        "drr-kpis",
        "/v1/kpi-offers?province=TH-90&limit=200",
        offers -> offers.body().toString().contains(told.subject()),
        "conformance with the standard is offered as a KPI");
  }

  /** A story that is told again begins with a new KPI. */
  private void retireTheFormerKpi() {
    var kpis = story.get(OFFICER, "drr-kpis", "/v1/kpis?province=TH-90&limit=200");
    for (var kpi : kpis.body().path("items")) {
      if (kpi.path("indicatorCode").asText().equals("A-2")
          && kpi.path("fiscalYear").asInt() == 2026
          && !kpi.path("status").asText().equals("retired")) {
        story.delete(OFFICER, "drr-kpis", "/v1/kpis/" + kpi.path("id").asText());
      }
    }
  }

  private Event measure(Event inForce) {
    var kpi = story.follows("kpi.defined", inForce, event -> true);
    story.tell(
        "The commitment became a KPI: "
            + kpi.text("/kpi/title/en")
            + ", target "
            + kpi.text("/kpi/target"));
    var report = story.postCsv("ministry", "drr-kpis", "/v1/readings/import", readings());
    story.tell(
        "  %s figures taken, %d rows refused"
            .formatted(report.text("/accepted"), report.body().path("rejected").size()));
    var offTrack = story.follows("kpi.off-track", kpi.subject());
    story.tell(
        "  %s against a target of %s (%s)"
            .formatted(
                offTrack.text("/kpi/latest/value"),
                offTrack.text("/kpi/target"),
                offTrack.text("/kpi/unit")));
    return offTrack;
  }

  private static String readings() {
    try (var file =
        Objects.requireNonNull(SongkhlaFlood.class.getResourceAsStream("flood-readings.csv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void followUp(Dialogue dialogue, Event offTrack) {
    var called = story.follows("track.follow-up-called", offTrack, event -> true);
    var followUp = called.data().path("followUp");
    story.tell(
        "The track has to take up: "
            + followUp.at("/text/en").asText(followUp.at("/text/th").asText()));
    var session =
        dialogue.meet(
            """
            [{"title": {"th": "เหตุใดจึงเตือนไม่ทัน", "en": "Why the warning came too late"}, "kind": "discussion"}]""",
            List.of(PROVINCIAL_OFFICE, HAT_YAI, UNIVERSITY));
    story.holds(Dialogue.takesUp(session, followUp), "the next session has it on its agenda");
    dialogue.conclude(
        session,
        """
        {"th": "ไม่ชัดเจนว่าใครสั่งปักธงแดงได้", "en": "Nobody was sure who may order the red flag"}""",
        "[]");
  }

  private void mandate(Event offTrack) {
    var bottleneck = story.follows("bottleneck.opened", offTrack, event -> true);
    var proposed =
        story.post(
            "ministry",
            "igm-instruments",
            "/v1/instruments",
            """
            {"family": "structural", "province": "TH-90", "bottleneckId": "%s", "facilitatorId": "%s",
             "title": {"th": "คำสั่งมอบอำนาจปักธงแดง", "en": "Order on who raises the red flag"},
             "mandate": {"actorId": "%s",
               "powers": {"th": "สั่งปักธงแดงและสั่งอพยพในเขตเทศบาล", "en": "raise the red flag and order evacuation in the municipality"},
               "legalBasis": {"th": "พ.ร.บ.ป้องกันและบรรเทาสาธารณภัย พ.ศ. 2550", "en": "Disaster Prevention and Mitigation Act B.E. 2550 (2007)"}},
             "structural": {"form": "order"}}"""
                .formatted(bottleneck.subject(), PROVINCIAL_OFFICE, HAT_YAI));
    story.follows("instrument.proposed", proposed.id());
    story.post("ministry", "igm-instruments", "/v1/instruments/" + proposed.id() + "/adoption", "");
    var inForce = story.follows("instrument.in-force", proposed.id());
    story.follows("bottleneck.addressed", bottleneck.subject());
    story.follows("actor.mandate-recorded", inForce, event -> event.subject().equals(HAT_YAI));
    story.until(
        "analyst",
        "actor-registry",
        "/v1/actors/" + HAT_YAI,
        actor -> actor.body().path("mandates").toString().contains(proposed.id()),
        "the registry shows the mandate of Hat Yai City Municipality");
  }

  private void comparison() {
    var compared =
        story.get(
            "analyst",
            "drr-kpis",
            "/v1/scorecards/comparison?indicator=A-2&provinces=TH-90,TH-40,TH-12&fromYear=2022&toYear=2026");
    for (var column : compared.body().path("provinces")) {
      var years =
          StreamSupport.stream(column.path("values").spliterator(), false)
              .map(
                  cell ->
                      cell.path("period").asText()
                          + ": "
                          + (cell.path("value").isNull() ? "–" : cell.path("value").asText()))
              .collect(Collectors.joining("   "));
      story.tell("%-12s %s".formatted(column.at("/name/en").asText(), years));
    }
    story.tell("A dash means that nobody reported a figure: missing is not zero.");
    var scorecard = story.get("analyst", "drr-kpis", "/v1/provinces/TH-90/scorecard");
    story.holds(
        scorecard.body().path("offTrack").asInt() > 0,
        "the scorecard of Songkhla: %d on track, %d off track, %d without data"
            .formatted(
                scorecard.body().path("onTrack").asInt(),
                scorecard.body().path("offTrack").asInt(),
                scorecard.body().path("noData").asInt()));
  }

  private @Nullable JsonNode active(String service, String path) {
    return StreamSupport.stream(
            story.get(OFFICER, service, path).body().path("items").spliterator(), false)
        .filter(item -> item.path("status").asText().equals("active"))
        .findFirst()
        .orElse(null);
  }

  private static String ids(List<String> ids) {
    return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
  }

  private static String buddhist(LocalDate date) {
    return date.plusYears(BUDDHIST_OFFSET).toString();
  }
}
