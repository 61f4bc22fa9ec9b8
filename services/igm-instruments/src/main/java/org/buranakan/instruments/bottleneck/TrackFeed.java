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

/**
 * A dialogue that goes slack is a bottleneck of trust, for a behavioural instrument to tighten;
 * when it meets again before anybody acted, the bottleneck is gone.
 */
@ApplicationScoped
class TrackFeed implements Feed {
  private final References references;
  private final Alarms alarms;

  TrackFeed(References references, Alarms alarms) {
    this.references = references;
    this.alarms = alarms;
  }

  @Override
  public String aggregate() {
    return "track";
  }

  @Override
  public void remember(IncomingEvent event) {
    var track = event.data(Told.class).track();
    references.remember(
        new Reference(
            ReferenceKind.TRACK,
            track.id(),
            event.sequence(),
            track.title(),
            track.province(),
            !track.status().equals("closed")));
  }

  @Override
  public void react(IncomingEvent event) {
    var track = event.data(Told.class).track();
    var origin = Origin.track(track.id());
    if (event.is("track.slack")) {
      alarms.raise(origin, BottleneckKind.TRUST, title(track), event);
    } else if (event.is("track.tightened")) {
      var again = Text.of("เวทีสนทนากลับมาประชุมแล้ว", "The dialogue meets again");
      alarms.lower(origin, again, event);
    }
  }

  private static Text title(Track track) {
    var title = track.title();
    var th = title == null ? "" : " " + title.th();
    var en = title == null ? "" : ": " + (title.en() == null ? title.th() : title.en());
    return Text.of("เวทีสนทนาขาดความต่อเนื่อง" + th, "A dialogue went slack" + en);
  }

  /** What this service uses of every {@code track.*}. */
  record Told(Track track) {}

  record Track(UUID id, @Nullable Text title, @Nullable String province, String status) {}
}
