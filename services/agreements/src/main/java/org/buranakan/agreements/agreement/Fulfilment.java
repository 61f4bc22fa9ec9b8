package org.buranakan.agreements.agreement;

import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** What shows that a commitment was kept. */
public record Fulfilment(Text evidence, @Nullable String url, Instant at) {}
