package org.buranakan.instruments.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.instruments.known.ReferenceKind;
import org.buranakan.instruments.known.References;
import org.buranakan.instruments.known.References.Reference;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** A KPI off track shows that something stands in the way; any KPI in use can be cited. */
@ApplicationScoped
class KpiFeed implements Feed {
  private final References references;
  private final Alarms alarms;

  KpiFeed(References references, Alarms alarms) {
    this.references = references;
    this.alarms = alarms;
  }

  @Override
  public String aggregate() {
    return "kpi";
  }

  @Override
  public void remember(IncomingEvent event) {
    var kpi = event.data(Told.class).kpi();
    references.remember(
        new Reference(
            ReferenceKind.KPI,
            kpi.id(),
            event.sequence(),
            kpi.title(),
            kpi.province(),
            !kpi.status().equals("retired")));
  }

  @Override
  public void react(IncomingEvent event) {
    // Back on track is not acted on: one good reading does not show that the obstacle is gone.
    if (event.is("kpi.off-track")) {
      var kpi = event.data(Told.class).kpi();
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
