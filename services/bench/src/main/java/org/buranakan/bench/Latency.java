package org.buranakan.bench;

import org.HdrHistogram.Histogram;

/** In milliseconds. */
record Latency(double p50, double p99) {
  static Latency of(Histogram nanos) {
    return new Latency(nanos.getValueAtPercentile(50) / 1e6, nanos.getValueAtPercentile(99) / 1e6);
  }
}
