package org.buranakan.kpis.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of a figure, as it stands in the history. */
@Schema(name = "Reading", description = "One report of a measured figure (ค่าที่วัดได้).")
record ReadingView(
    @Schema(description = "Code of what was measured", examples = "A-2.count") String variable,
    @Schema(description = "The province that it is of: ISO 3166-2", examples = "TH-90")
        String province,
    @Schema(description = "The year that it is of; Gregorian", examples = "2025") int year,
    @Schema(description = "From when to when that year goes") YearKind yearKind,
    @Schema(
            description = "Counts the reports of this figure from 1; they are never added up",
            examples = "2")
        int revision,
    @Schema(description = "The figure, in the variable's unit; zero is a value", examples = "126")
        BigDecimal value,
    @Schema(description = "The day that the figure describes the state of") LocalDate asOf,
    @Schema(description = "Where it comes from; missing if nobody said") @Nullable Source source,
    @Schema(description = "Whether this is the report that counts") boolean standing,
    @Schema(description = "The import that it came with; missing if it was reported by itself")
        @Nullable UUID importId,
    @Schema(description = "When it was reported") Instant recordedAt) {}
