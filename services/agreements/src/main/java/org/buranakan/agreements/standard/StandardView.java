package org.buranakan.agreements.standard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.event.Matches;
import org.buranakan.platform.event.Snapshot;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A standard of practice adopted from an agreement in force (มาตรฐานการปฏิบัติร่วม). It is never
/// edited, only replaced.
///
/// @param id Its id; the key of its events
/// @param version Counts the changes, from 1
/// @param agreementId The agreement that it rests on
/// @param province ISO 3166-2, the agreement's
/// @param title What it is called
/// @param theme What it is about; missing if neither it nor its agreement says
/// @param status Whether it is to be followed
/// @param levels Grades of the situation, from calm to worst
/// @param procedure Who does what, in which order
/// @param conformance How it is seen that it is followed; missing if that is not measured
/// @param source Whose practice or science it is; missing if nobody said
/// @param supersedes The standard that it replaced; missing if it is the first
/// @param supersededBy The standard that replaced it; missing if none did
/// @param withdrawal Why and when it was withdrawn; missing if it was not
/// @param adoptedAt When it was adopted
/// @param changedAt When it was changed last
@Schema(name = "Standard")
public record StandardView(
    UUID id,
    @Schema(examples = "2", minimum = "1") long version,
    UUID agreementId,
    @Schema(examples = "TH-90") @Matches(Province.PATTERN) String province,
    Text title,
    @Schema(examples = "flood") @Nullable String theme,
    StandardStatus status,
    @Schema(minItems = 1) List<Level> levels,
    Text procedure,
    @Nullable Conformance conformance,
    @Schema(examples = "PSU NADREC, https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Nullable String source,
    @Nullable UUID supersedes,
    @Nullable UUID supersededBy,
    @Nullable Withdrawal withdrawal,
    Instant adoptedAt,
    Instant changedAt)
    implements Snapshot {}
