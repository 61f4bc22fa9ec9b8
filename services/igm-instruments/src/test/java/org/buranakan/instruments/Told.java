package org.buranakan.instruments;

import static io.restassured.RestAssured.given;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;

/** Tells what other services would tell, and waits until it has arrived here. */
public final class Told {
  private Told() {}

  /** An active actor; waits until this service knows it. */
  public static UUID actor(String sector, String province) {
    var id = UUID.randomUUID();
    actor(id, 1, sector, province, "active");
    Awaitility.await().until(() -> reportsBy(id, province) == 201);
    return id;
  }

  public static void actor(UUID id, long version, String sector, String province, String status) {
    Topics.tell(
        "actor.registered",
        id,
        version,
        province,
        """
        {"actor": {"id": "%s", "version": %d, "kind": "organisation", "sector": "%s",
          "province": "%s", "status": "%s", "districts": []}}"""
            .formatted(id, version, sector, province, status));
  }

  public static void mechanism(UUID id, String province) {
    Topics.tell(
        "mechanism.established",
        id,
        1,
        province,
        """
        {"mechanism": {"id": "%s", "version": 1, "form": "risk-reduction-committee",
          "province": "%s", "status": "active"}}"""
            .formatted(id, province));
  }

  public static UUID agreement(UUID id, long version, String what, String status) {
    return agreement(id, version, what, status, "TH-40");
  }

  public static UUID agreement(UUID id, long version, String what, String status, String province) {
    return Topics.tell(
        "agreement." + what,
        id,
        version,
        province,
        """
        {"agreement": {"id": "%s", "version": %d, "province": "%s", "status": "%s",
          "title": {"th": "ข้อตกลงขนส่งสาธารณะ"}}}"""
            .formatted(id, version, province, status));
  }

  public static void session(UUID id, String lessons) {
    Topics.tell(
        "session.concluded",
        id,
        3,
        "TH-40",
        """
        {"session": {"id": "%s", "version": 3, "province": "TH-40", "status": "concluded",
          "lessons": %s}}"""
            .formatted(id, lessons));
  }

  public static UUID kpi(UUID id, long version, String what, String more) {
    var event = UUID.randomUUID();
    kpi(event, id, version, what, more);
    return event;
  }

  public static void kpi(UUID event, UUID id, long version, String what, String more) {
    Topics.tell(
        event,
        "kpi." + what,
        id,
        version,
        "TH-90",
        """
        {"kpi": {"id": "%s", "version": %d, "province": "TH-90", "status": "%s",
          "title": {"th": "ผู้เสียชีวิตจากอุทกภัย", "en": "deaths in floods"}%s}}"""
            .formatted(id, version, what, more));
  }

  public static UUID track(UUID id, long version, String what, String status) {
    return Topics.tell(
        "track." + what,
        id,
        version,
        "TH-90",
        """
        {"track": {"id": "%s", "version": %d, "province": "TH-90", "status": "%s",
          "theme": "disaster", "title": {"th": "เวทีน้ำท่วม", "en": "Flood dialogue"}}}"""
            .formatted(id, version, status));
  }

  private static int reportsBy(UUID actor, String province) {
    return given()
        .auth()
        .oauth2(Tokens.officer(province))
        .contentType("application/json")
        .body(
            """
            {"province": "%s", "kind": "data", "title": {"th": "ทดสอบ"}, "reporterId": "%s"}"""
                .formatted(province, actor))
        .post("/v1/bottlenecks")
        .statusCode();
  }
}
