package org.buranakan.instruments.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme, how far it has risen and what speaks for it. */
@Schema(
    name = "Programme",
    description = "A programme, how far it has risen and what speaks for it.")
public record ProgrammeView(
    @Schema(description = "Where it comes from") Level originLevel,
    @Schema(description = "How far it has risen") Level currentLevel,
    @Schema(description = "Whole baht") long budgetThb,
    @Schema(description = "What speaks for it, in the order in which it was cited")
        List<Evidence> evidence) {}
