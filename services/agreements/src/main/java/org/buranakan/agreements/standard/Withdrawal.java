package org.buranakan.agreements.standard;

import java.time.Instant;
import org.buranakan.platform.text.Text;

/// Why and when a standard was withdrawn.
///
/// @param reason Why it was withdrawn
/// @param at When it was withdrawn
public record Withdrawal(Text reason, Instant at) {}
