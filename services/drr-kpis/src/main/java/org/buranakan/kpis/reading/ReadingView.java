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
    String variable,
    @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @Schema(description = "Gregorian") int year,
    YearKind yearKind,
    @Schema(description = "Counts the reports of this figure from 1; they are never added up")
        int revision,
    BigDecimal value,
    LocalDate asOf,
    @Nullable Source source,
    @Schema(description = "Whether this is the report that counts") boolean standing,
    @Schema(description = "The import that it came with") @Nullable UUID importId,
    Instant recordedAt) {}
