package org.buranakan.platform.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.event.Trace;
import org.jboss.logging.MDC;

/**
 * Makes an event's effect part of the trace that the event came from, and marks what is logged
 * meanwhile with the event's id and its cause's.
 */
@ApplicationScoped
class Tracing {
  private final Tracer tracer;

  Tracing(Tracer tracer) {
    this.tracer = tracer;
  }

  void within(IncomingEvent event, Runnable effect) {
    var span =
        tracer
            .spanBuilder("process " + event.type())
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(Trace.continuing(event.traceparent()))
            .setAttribute("messaging.system", "kafka")
            .setAttribute("messaging.destination.name", event.topic())
            .setAttribute("cloudevents.event_id", event.id().toString())
            .setAttribute("cloudevents.event_type", event.type())
            .startSpan();
    try (var _ = span.makeCurrent()) {
      MDC.put("eventId", event.id());
      if (event.causationId() != null) {
        MDC.put("causationId", event.causationId());
      }
      effect.run();
    } catch (RuntimeException | Error e) {
      span.setStatus(StatusCode.ERROR); // what failed is logged, and parked with its reason
      throw e;
    } finally {
      MDC.remove("eventId");
      MDC.remove("causationId");
      span.end();
    }
  }
}
