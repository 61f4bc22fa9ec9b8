package org.buranakan.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Khon Kaen: private firms found a city development company, five municipalities learn that theirs
 * is none, and a programme rises from the community to the province.
 */
final class KhonKaenCity {
  private static final String PROVINCE = "TH-40";
  private static final String OFFICER = "khonkaen-officer"; // acts for the provincial office too
  private static final String FACILITATOR = "khonkaen-facilitator";

  // The firms of the Khon Kaen Think Tank whose names are public; there were about twenty.
  private static final List<String> FIRMS = List.of("AC076", "AC077", "AC078", "AC079", "AC080");
  private static final List<String> MUNICIPALITIES =
      List.of("AC050", "AC067", "AC068", "AC069", "AC070");

  private final Story story;

  private KhonKaenCity(Story story) {
    this.story = story;
  }

  static void tell(Story story) {
    new KhonKaenCity(story).tell();
  }

  private void tell() {
    story.chapter("Who is there, and how ready are they? (ใครอยู่ที่นี่)");
    Registering.actors(story, OFFICER, PROVINCE);
    readiness();

    story.chapter("Which form fits? Khon Kaen Think Tank (ขอนแก่นพัฒนาเมือง)");
    var company = thinkTank();

    story.chapter("Khon Kaen Transit System: owned by five municipalities (เคเคทีเอส)");
    transitSystem();

    story.chapter("From dialogue to strategy (จากการสนทนาสู่ยุทธศาสตร์)");
    var dialogue =
        Dialogue.on(
            story,
            FACILITATOR,
            "transport",
            PROVINCE,
            company,
            """
            {"theme": "transport", "province": "TH-40", "mechanismId": "%s", "cadenceDays": 60,
             "title": {"th": "ขนส่งมวลชนและเมืองอัจฉริยะขอนแก่น", "en": "Public transport and the smart city of Khon Kaen"}}"""
                .formatted(company));
    var agreement = strategy(dialogue);

    story.chapter("A programme rises from the community to the province (โครงการจากล่างขึ้นบน)");
    programme(agreement);
  }

  private void readiness() {
    var readiness = story.get(OFFICER, "actor-registry", "/v1/provinces/TH-40/readiness");
    for (var group : readiness.body().path("groups")) {
      story.holds(group.path("present").asBoolean(), group.at("/reason/text/en").asText());
    }
  }

  private String thinkTank() {
    story.tell("Founded in 2015 by about 20 private firms with THB 200 million.");
    var members = members(FIRMS, "shareholder");
    var advice = advice(members);
    story.holds(
        advice.equals("city-development-company"), "the advice for investing firms: " + advice);
    var known =
        StreamSupport.stream(
                story
                    .get(
                        OFFICER,
                        "actor-registry",
                        "/v1/mechanisms?province=TH-40&form=city-development-company")
                    .body()
                    .path("items")
                    .spliterator(),
                false)
            .filter(mechanism -> mechanism.path("status").asText().equals("active"))
            .findFirst();
    if (known.isPresent()) {
      story.tell("it is founded already");
      return known.get().path("id").asText();
    }
    var founded =
        story.post(
            OFFICER,
            "actor-registry",
            "/v1/mechanisms",
            """
            {"form": "city-development-company", "province": "TH-40", "members": [%s],
             "name": {"th": "บริษัท ขอนแก่นพัฒนาเมือง (เคเคทีที) จำกัด", "en": "Khon Kaen City Development (KKTT)"},
             "particulars": {"cityDevelopmentCompany": {"registeredCapitalThb": 200000000}}}"""
                .formatted(members));
    story.follows("mechanism.established", founded.id());
    return founded.id();
  }

  private void transitSystem() {
    story.tell(
        "Registered on 24 March 2017 with THB 5 million, approved by the Ministry of Interior.");
    var members = members(MUNICIPALITIES, "shareholder");
    var refusal =
        story.refused(
            OFFICER,
            "actor-registry",
            "/v1/mechanisms",
            """
            {"form": "city-development-company", "province": "TH-40", "members": [%s],
             "name": {"th": "บริษัท ขอนแก่น ทรานซิท ซิสเต็ม จำกัด", "en": "Khon Kaen Transit System (KKTS)"},
             "particulars": {"cityDevelopmentCompany": {"registeredCapitalThb": 5000000}}}"""
                .formatted(members),
            "mechanism.state-shareholder");
    var rightForm =
        StreamSupport.stream(refusal.body().path("errors").spliterator(), false)
            .filter(error -> error.path("code").asText().startsWith("mechanism.fits."))
            .findFirst()
            .orElseThrow(() -> new Story.Broken("the refusal does not name the right form"));
    story.holds(
        rightForm.path("code").asText().endsWith("public-private-partnership"),
        rightForm.path("detail").asText());
    var advice = advice(members);
    story.holds(advice.equals("public-private-partnership"), "the advice says the same: " + advice);
  }

  private String advice(String members) {
    return story
        .post(
            OFFICER,
            "actor-registry",
            "/v1/mechanism-advice",
            """
            {"province": "TH-40", "purpose": "invest-in-the-city", "members": [%s]}"""
                .formatted(members))
        .text("/recommended");
  }

  private static String members(List<String> keys, String role) {
    return keys.stream()
        .map(key -> "{\"actorId\": \"%s\", \"role\": \"%s\"}".formatted(Cast.id(key), role))
        .collect(Collectors.joining(", "));
  }

  /** Returns the agreement's id. */
  private String strategy(Dialogue dialogue) {
    var actors = Stream.of("AC027", "AC050", "AC075", "AC082", "AC096").map(Cast::id).toList();
    var session =
        dialogue.meet(
            """
            [{"title": {"th": "ยุทธศาสตร์ขนส่งมวลชนเมืองขอนแก่น", "en": "Strategy for public transport in Khon Kaen"}, "kind": "decision"},
             {"title": {"th": "บทเรียนจากการตั้งบริษัทพัฒนาเมือง", "en": "Lessons of founding the company"}, "kind": "discussion"}]""",
            actors);
    var item = Dialogue.item(session, "decision");
    dialogue.position("kktt-representative", session, item, Cast.id("AC075"), "support");
    dialogue.position(OFFICER, session, item, Cast.id("AC027"), "support");
    dialogue.position(FACILITATOR, session, item, Cast.id("AC082"), "support");
    dialogue.position(FACILITATOR, session, item, Cast.id("AC050"), "accept");
    var concluded =
        dialogue.conclude(
            session,
            """
            {"th": "เห็นพ้องให้ขนส่งมวลชนเป็นแกนของเมือง", "en": "Public transport shall be the spine of the city"}""",
            """
            [{"text": {"th": "เอกชนลงขันเองทำให้ไม่ต้องรอรัฐ", "en": "Paying in themselves, the firms need not wait for the state"}, "kind": "worked"}]""");
    var drafted = story.follows("agreement.drafted", concluded, event -> true);

    story.chapter("The agreement (ข้อตกลงร่วม)");
    for (var actor : List.of("AC082", "AC050")) {
      Sealing.appoint(story, Cast.id(actor), OFFICER, "kktt-representative");
    }
    var sealing =
        new Sealing(story, FACILITATOR, drafted)
            .party(Cast.id("AC075"), "kktt-representative")
            .party(Cast.id("AC027"), OFFICER)
            .party(Cast.id("AC082"), "kktt-representative")
            .party(Cast.id("AC050"), "kktt-representative");
    sealing.revise(
        """
        {"th": "ยุทธศาสตร์ขนส่งมวลชนขอนแก่น", "en": "Public transport strategy of Khon Kaen"}""",
        """
        {"th": "ทุกฝ่ายร่วมกันพัฒนาขนส่งมวลชนเป็นแกนของเมือง", "en": "The parties develop public transport as the spine of the city"}""");
    sealing.commit(
        """
        {"actorId": "%s", "dueOn": "%s", "text": {"th": "ออกทุนศึกษาความเป็นไปได้", "en": "Pay for the feasibility study"}}"""
            .formatted(Cast.id("AC075"), LocalDate.now(ZoneId.of("Asia/Bangkok")).plusMonths(9)));
    return sealing.seal("psu-representative").subject();
  }

  private void programme(String agreement) {
    var proposed =
        story.post(
            FACILITATOR,
            "igm-instruments",
            "/v1/instruments",
            """
            {"family": "programmatic", "province": "TH-40", "facilitatorId": "%s", "proposerId": "%s",
             "title": {"th": "รถโดยสารชุมชนเชื่อมเมือง", "en": "Community buses that connect the city"},
             "programmatic": {"originLevel": "community", "budgetThb": 1500000}}"""
                .formatted(Cast.id("AC027"), Cast.id("AC082")));
    story.follows("instrument.proposed", proposed.id());
    var path = "/v1/instruments/" + proposed.id();
    story.refused(
        FACILITATOR,
        "igm-instruments",
        path + "/raise",
        "{\"to\": \"local-government\"}",
        "instrument.evidence-missing");
    story.post(
        FACILITATOR,
        "igm-instruments",
        path + "/evidence",
        """
        {"kind": "agreement", "referenceId": "%s",
         "statement": {"th": "ข้อตกลงร่วมที่มีผลใช้บังคับให้ขนส่งมวลชนเป็นแกนของเมือง", "en": "The agreement in force makes public transport the spine of the city"}}"""
            .formatted(agreement));
    story.follows("instrument.evidence-cited", proposed.id());
    story.post(FACILITATOR, "igm-instruments", path + "/raise", "{\"to\": \"local-government\"}");
    story.post(OFFICER, "igm-instruments", path + "/raise", "{\"to\": \"province\"}");
    story.follows(
        "instrument.raised",
        event ->
            event.subject().equals(proposed.id())
                && event.text("/instrument/programmatic/currentLevel").equals("province"));
    story.post(OFFICER, "igm-instruments", path + "/adoption", "");
    story.follows("instrument.in-force", proposed.id());
  }
}
