package org.buranakan.journey.chaos;

import java.util.List;

/**
 * Where a service keeps the versions of aggregates: its own, or what it remembers of others'.
 *
 * @param rows the table, with a condition where only some of its rows are meant
 */
record Table(String service, String topic, String rows) {
  static final List<Table> OWN =
      List.of(
          of("actor-registry", "actors", "actor"),
          of("actor-registry", "appointments", "appointment"),
          of("actor-registry", "mechanisms", "mechanism"),
          of("dialogue-sessions", "tracks", "track"),
          of("dialogue-sessions", "sessions", "session"),
          of("agreements", "agreements", "agreement"),
          of("agreements", "standards", "standard"),
          // What comes with the service is told by nobody.
          of("drr-kpis", "indicators", "indicator where framework <> 'SENDAI'"),
          of("drr-kpis", "kpis", "kpi"),
          of("igm-instruments", "bottlenecks", "bottleneck"),
          of("igm-instruments", "instruments", "instrument"));

  static final List<Table> REMEMBERED =
      List.of(
          of("dialogue-sessions", "actors", "known_actor"),
          of("dialogue-sessions", "appointments", "known_appointment"),
          of("dialogue-sessions", "mechanisms", "known_mechanism"),
          of("dialogue-sessions", "agreements", "known_agreement"),
          of("agreements", "actors", "known_actor"),
          of("agreements", "appointments", "known_appointment"),
          of("agreements", "sessions", "known_session"),
          of("drr-kpis", "actors", "known_actor"),
          of("drr-kpis", "mechanisms", "known_mechanism"),
          of("igm-instruments", "actors", "known_actor"),
          of("igm-instruments", "appointments", "known_appointment"),
          of("igm-instruments", "mechanisms", "known_mechanism"),
          of("igm-instruments", "sessions", "known_reference where kind = 'SESSION'"),
          of("igm-instruments", "sessions", "known_reference where kind = 'LESSON'"),
          of("igm-instruments", "agreements", "known_reference where kind = 'AGREEMENT'"),
          of("igm-instruments", "standards", "known_reference where kind = 'STANDARD'"),
          of("igm-instruments", "kpis", "known_reference where kind = 'KPI'"),
          of("igm-instruments", "tracks", "known_reference where kind = 'TRACK'"));

  static Table of(String service, String collection, String rows) {
    return new Table(service, Aggregate.of(collection, "").topic(), rows);
  }

  @Override
  public String toString() {
    return service + "'s " + rows;
  }
}
