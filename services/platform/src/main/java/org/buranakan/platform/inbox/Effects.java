package org.buranakan.platform.inbox;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.buranakan.platform.event.EventName;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.text.Taken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings events to the feeds of their topics, unless they have had their effect before. */
@ApplicationScoped
class Effects {
  private final List<Feed> feeds;
  private final Ledger ledger;
  private final Tracing tracing;

  Effects(
      @All List<Feed> feeds,
      Ledger ledger,
      Tracing tracing,
      @ConfigProperty(name = "mp.messaging.incoming.events.topics") Set<String> topics) {
    this.feeds = feeds;
    this.ledger = ledger;
    this.tracing = tracing;
    for (var feed : feeds) {
      if (feed.isFollowed() && !topics.contains(topic(feed))) {
        throw new IllegalStateException(
            topic(feed) + " is not followed: add it to mp.messaging.incoming.events.topics");
      }
    }
  }

  static ObjectReader reader(ObjectMapper json) {
    return Taken.AS_THEY_STAND.by(
        json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
  }

  /** Within the caller's transaction; returns how many had not had their effect before. */
  int once(List<IncomingEvent> events) {
    var fresh = ledger.enter(events);
    fresh.forEach(event -> tracing.within(event, () -> handle(event)));
    return fresh.size();
  }

  /** Of the feeds that the inbox does not follow. */
  Set<String> furtherTopics() {
    return feeds.stream().filter(it -> !it.isFollowed()).map(Effects::topic).collect(toSet());
  }

  /** Only what replicas are made of. */
  void remember(IncomingEvent event) {
    of(event).forEach(feed -> feed.remember(event));
  }

  private void handle(IncomingEvent event) {
    for (var feed : of(event)) {
      feed.remember(event);
      feed.react(event);
    }
  }

  private List<Feed> of(IncomingEvent event) {
    return feeds.stream().filter(feed -> topic(feed).equals(event.topic())).toList();
  }

  private static String topic(Feed feed) {
    return EventName.topic(feed.aggregate());
  }
}
