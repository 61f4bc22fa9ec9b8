package org.buranakan.kpis.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One report of a measured figure (ค่าที่วัดได้).
///
/// @param variable Code of what was measured
/// @param province The province that it is of: ISO 3166-2
/// @param year The year that it is of; Gregorian
/// @param yearKind From when to when that year goes
/// @param revision Counts the reports of this figure from 1; they are never added up
/// @param value The figure, in the variable's unit; zero is a value
/// @param asOf The day that the figure describes the state of
/// @param source Where it comes from; missing if nobody said
/// @param standing Whether this is the report that counts
/// @param importId The import that it came with; missing if it was reported by itself
/// @param recordedAt When it was reported
@Schema(name = "Reading")
record ReadingView(
    @Schema(examples = "A-2.count") String variable,
    @Schema(examples = "TH-90") String province,
    @Schema(examples = "2025") int year,
    YearKind yearKind,
    @Schema(examples = "2") int revision,
    @Schema(examples = "126") BigDecimal value,
    LocalDate asOf,
    @Nullable Source source,
    boolean standing,
    @Nullable UUID importId,
    Instant recordedAt) {}
