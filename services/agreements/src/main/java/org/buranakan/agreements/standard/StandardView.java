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
    UUID id,
    @Schema(description = "Counts the changes, from 1") long version,
    @Schema(description = "The agreement that it rests on") UUID agreementId,
    @Schema(description = "ISO 3166-2, the agreement's", examples = "TH-90") String province,
    Text title,
    @Schema(description = "What it is about", examples = "flood") @Nullable String theme,
    StandardStatus status,
    @Schema(description = "Grades of the situation, from calm to worst") List<Level> levels,
    @Schema(description = "Who does what, in which order") Text procedure,
    @Nullable Conformance conformance,
    @Schema(description = "Whose practice or science it is") @Nullable String source,
    @Schema(description = "The standard that it replaced") @Nullable UUID supersedes,
    @Schema(description = "The standard that replaced it") @Nullable UUID supersededBy,
    @Nullable Withdrawal withdrawal,
    Instant adoptedAt,
    Instant changedAt)
    implements Snapshot {}
