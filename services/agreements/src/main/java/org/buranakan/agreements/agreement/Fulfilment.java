package org.buranakan.agreements.agreement;

import java.time.Instant;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shows that a commitment was kept. */
@Schema(description = "What shows that a commitment was kept.")
public record Fulfilment(
    @Schema(description = "What was done, and what shows it") Text evidence,
    @Schema(
            description = "Where it can be seen; missing if it stands nowhere",
            examples = "https://www.hatyaicity.go.th/drill")
        @Nullable String url,
    @Schema(description = "When it was reported") Instant at) {}
