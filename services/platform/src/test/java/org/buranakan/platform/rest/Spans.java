package org.buranakan.platform.rest;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The spans that ended, as an exporter would send them. */
@ApplicationScoped
class Spans implements SpanProcessor {
  private final List<String> ended = new CopyOnWriteArrayList<>();

  List<String> ended() {
    return List.copyOf(ended);
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {}

  @Override
  public boolean isStartRequired() {
    return false;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    ended.add(span.toSpanData().toString());
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }
}
