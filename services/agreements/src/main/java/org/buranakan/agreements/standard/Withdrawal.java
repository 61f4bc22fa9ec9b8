package org.buranakan.agreements.standard;

import java.time.Instant;
import org.buranakan.platform.text.Text;

/** Why and since when a standard is no longer to be followed. */
public record Withdrawal(Text reason, Instant at) {}
