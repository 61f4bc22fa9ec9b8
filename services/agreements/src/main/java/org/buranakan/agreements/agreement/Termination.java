package org.buranakan.agreements.agreement;

import java.time.Instant;
import org.buranakan.platform.text.Text;

/// Why and when an agreement was ended.
///
/// @param reason Why it was ended
/// @param at When it was ended
public record Termination(Text reason, Instant at) {}
