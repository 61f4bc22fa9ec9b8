package org.buranakan.platform.event;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace that an event takes along from service to service (W3C Trace Context). */
public final class Trace {
  static final String PARENT = "traceparent";

  private static final TextMapGetter<Map<String, String>> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
          return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String key) {
          return headers == null ? null : headers.get(key);
        }
      };

  private Trace() {}

  /** What to hand on from here; null outside of any trace. */
  static @Nullable String parent() {
    var headers = new HashMap<String, String>();
    W3CTraceContextPropagator.getInstance()
        .inject(Context.current(), headers, (to, key, value) -> headers.put(key, value));
    return headers.get(PARENT);
  }

  /** A context in which the trace goes on; a new one begins where none was handed on. */
  public static Context continuing(@Nullable String parent) {
    var headers = parent == null ? Map.<String, String>of() : Map.of(PARENT, parent);
    return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS);
  }
}
