package org.buranakan.instruments.bottleneck;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.instruments.known.ReferenceKind;
import org.buranakan.instruments.known.References;
import org.buranakan.instruments.known.References.Reference;
import org.buranakan.platform.event.Inbox;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** A KPI off track shows that something stands in the way; any KPI in use can be cited. */
@ApplicationScoped
class KpiFeed {
  private final Inbox inbox;
  private final References references;
  private final Alarms alarms;

  KpiFeed(Inbox inbox, References references, Alarms alarms) {
    this.inbox = inbox;
    this.references = references;
    this.alarms = alarms;
  }

  @Incoming("kpis")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> message) {
    inbox.receive(message, this::handle);
  }

  private void handle(IncomingEvent event) {
    var kpi = event.data(Told.class).kpi();
    references.remember(
        new Reference(
            ReferenceKind.KPI,
            kpi.id(),
            event.sequence(),
            kpi.title(),
            kpi.province(),
            !kpi.status().equals("retired")));
    // Back on track is not acted on: one good reading does not show that the obstacle is gone.
    if (event.is("kpi.off-track")) {
      var kind = OffTrackCause.guess(kpi.standardId() != null, kpi.agreementId() != null);
      alarms.raise(Origin.kpi(kpi.id()), kind, title(kpi), event);
    }
  }

  private static Text title(Kpi kpi) {
    var title = kpi.title();
    var th = title == null ? "" : " " + title.th();
    var en = title == null ? "" : ": " + (title.en() == null ? title.th() : title.en());
    return Text.of("ตัวชี้วัดไม่เป็นไปตามเป้า" + th, "A KPI is off track" + en);
  }

  /** What this service uses of every {@code kpi.*}. */
  record Told(Kpi kpi) {}

  record Kpi(
      UUID id,
      @Nullable Text title,
      @Nullable String province,
      String status,
      @Nullable UUID agreementId,
      @Nullable UUID standardId) {}
}
