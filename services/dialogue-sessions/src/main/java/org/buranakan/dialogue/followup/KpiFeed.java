package org.buranakan.dialogue.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.FollowUp.OriginKind;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that goes off track calls for a session: on the track whose agreement it measures, or else
 * on the province's dialogue about the risk of disasters.
 */
@ApplicationScoped
class KpiFeed implements Feed {
  private final KnownAgreements agreements;
  private final Calls calls;

  KpiFeed(KnownAgreements agreements, Calls calls) {
    this.agreements = agreements;
    this.calls = calls;
  }

  @Override
  public String aggregate() {
    return "kpi";
  }

  @Override
  public void react(IncomingEvent event) {
    if (!event.is("kpi.off-track")) {
      return;
    }
    var kpi = event.data(OffTrack.class).kpi();
    if (kpi.province() == null) {
      return; // a KPI of the whole country: no province's dialogue can answer for it
    }
    var trackId =
        kpi.agreementId() == null ? null : agreements.trackOf(kpi.agreementId()).orElse(null);
    calls.call(
        trackId,
        kpi.province(),
        Calls.because("ตัวชี้วัดไม่เป็นไปตามเป้า", "Indicator off track", kpi.title()),
        new FollowUp.Origin(OriginKind.KPI, kpi.id()),
        event);
  }

  /** What this service uses of {@code kpi.off-track}. */
  record OffTrack(Kpi kpi) {}

  record Kpi(UUID id, @Nullable String province, Text title, @Nullable UUID agreementId) {}
}
