package org.buranakan.agreements.standard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard of practice as callers and events show it. */
@Schema(
    name = "Standard",
    description =
        "A standard of practice adopted from an agreement in force (มาตรฐานการปฏิบัติร่วม).")
public record StandardView(
    @Schema(description = "Its id; the key of its events") UUID id,
    @Schema(description = "Counts the changes, from 1", examples = "2") long version,
    @Schema(description = "The agreement that it rests on") UUID agreementId,
    @Schema(description = "ISO 3166-2, the agreement's", examples = "TH-90") String province,
    @Schema(description = "What it is called") Text title,
    @Schema(
            description = "What it is about; missing if neither it nor its agreement says",
            examples = "flood")
        @Nullable String theme,
    @Schema(description = "Whether it is to be followed") StandardStatus status,
    @Schema(description = "Grades of the situation, from calm to worst") List<Level> levels,
    @Schema(description = "Who does what, in which order") Text procedure,
    @Schema(description = "How it is seen that it is followed; missing if that is not measured")
        @Nullable Conformance conformance,
    @Schema(
            description = "Whose practice or science it is; missing if nobody said",
            examples = "PSU NADREC, https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Nullable String source,
    @Schema(description = "The standard that it replaced; missing if it is the first")
        @Nullable UUID supersedes,
    @Schema(description = "The standard that replaced it; missing if none did")
        @Nullable UUID supersededBy,
    @Schema(description = "Why and when it was withdrawn; missing if it was not")
        @Nullable Withdrawal withdrawal,
    @Schema(description = "When it was adopted") Instant adoptedAt,
    @Schema(description = "When it was changed last") Instant changedAt)
    implements Snapshot {}
