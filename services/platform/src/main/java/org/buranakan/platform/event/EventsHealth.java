package org.buranakan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether events reach Kafka. Always up: commands are taken while Kafka is away, and their
 * events wait in the outbox.
 */
@Readiness
@ApplicationScoped
class EventsHealth implements HealthCheck {
  private final Relay relay;

  EventsHealth(Relay relay) {
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    var failure = relay.failure();
    var answer = HealthCheckResponse.named("Events to Kafka").up();
    return failure == null
        ? answer.withData("relay", "works").build()
        : answer
            .withData("relay", "events wait in the outbox, commands are taken")
            .withData("since", failure.since().toString())
            .withData("reason", failure.reason())
            .build();
  }
}
