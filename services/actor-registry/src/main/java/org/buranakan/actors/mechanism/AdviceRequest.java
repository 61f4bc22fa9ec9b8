package org.buranakan.actors.mechanism;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A mechanism that somebody has in mind.
///
/// @param province Where: ISO 3166-2
/// @param purpose What it is wanted for
/// @param members Who would take part, and as what; nobody if missing
/// @param particulars What the form needs, as far as it is known; nothing if missing
@Schema(name = "MechanismAdviceRequest")
record AdviceRequest(
    @NotNull @ProvinceCode @Schema(examples = "TH-40") String province,
    @NotNull Purpose purpose,
    @Size(max = 500) @Nullable List<@NotNull @Valid Member> members,
    @Valid @Nullable Particulars particulars) {}
