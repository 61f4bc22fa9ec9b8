package org.buranakan.instruments.instrument;

import java.time.Instant;
import org.buranakan.platform.text.Text;

/// How an instrument ended.
///
/// @param outcome Whether what stood in the way is gone
/// @param note What came of it
/// @param closedAt When it was closed
public record Closure(Outcome outcome, Text note, Instant closedAt) {}
