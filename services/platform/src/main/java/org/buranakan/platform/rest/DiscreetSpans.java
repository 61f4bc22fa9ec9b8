package org.buranakan.platform.rest;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.ClientAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.enterprise.context.ApplicationScoped;

/** Traces leave the suite: they take along neither what was searched for nor a caller's address. */
@ApplicationScoped
class DiscreetSpans implements SpanProcessor {
  private final Discreet discreet;

  DiscreetSpans(Discreet discreet) {
    this.discreet = discreet;
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    replace(span, UrlAttributes.URL_QUERY, "…");
    replace(span, ClientAttributes.CLIENT_ADDRESS, "…");
    var path = span.getAttribute(UrlAttributes.URL_PATH);
    if (path != null) {
      replace(span, UrlAttributes.URL_PATH, discreet.path(path));
    }
  }

  private static void replace(ReadWriteSpan span, AttributeKey<String> key, String value) {
    if (span.getAttribute(key) != null) {
      span.setAttribute(key, value);
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
