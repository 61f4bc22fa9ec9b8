package org.buranakan.kpis.offer;

import static org.buranakan.platform.problem.Rule.conflict;
import static org.buranakan.platform.problem.Rule.notFound;

import org.buranakan.platform.problem.Rule;

/** The rules of offers: each is answered once. */
final class OfferRefusals {
  static final Rule NOT_FOUND = notFound("kpi-offer", "ข้อเสนอ KPI", "KPI offer");

  static final Rule NOT_OPEN =
      conflict(
          "kpi-offer.not-open",
          "ข้อเสนอนี้ตอบรับหรือถอนไปแล้ว",
          "this offer was accepted or withdrawn already");

  private OfferRefusals() {}
}
