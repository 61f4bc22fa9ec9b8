package org.buranakan.dialogue.followup;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.FollowUp.OriginKind;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that goes off track calls for a session: on the track whose agreement it measures, or else
 * on the province's dialogue about the risk of disasters.
 */
@ApplicationScoped
class KpiFeed {
  private final Inbox inbox;
  private final KnownAgreements agreements;
  private final Calls calls;

  KpiFeed(Inbox inbox, KnownAgreements agreements, Calls calls) {
    this.inbox = inbox;
    this.agreements = agreements;
    this.calls = calls;
  }

  @Incoming("kpis")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
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
