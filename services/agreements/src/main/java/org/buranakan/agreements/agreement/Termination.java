package org.buranakan.agreements.agreement;

import java.time.Instant;
import org.buranakan.platform.text.Text;

/** Why and when an agreement ended. */
public record Termination(Text reason, Instant at) {}
