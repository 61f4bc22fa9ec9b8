package org.buranakan.actors.mechanism;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.ProvinceCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody has in mind and wants advice on. */
@Schema(name = "MechanismAdviceRequest", description = "A mechanism that somebody has in mind.")
record AdviceRequest(
    @NotNull @ProvinceCode @Schema(description = "Where: ISO 3166-2", examples = "TH-40")
        String province,
    @Schema(description = "What it is wanted for") @NotNull Purpose purpose,
    @Schema(description = "Who would take part, and as what; nobody if missing") @Size(max = 500)
        @Nullable List<@NotNull @Valid Member> members,
    @Schema(description = "What the form needs, as far as it is known; nothing if missing") @Valid
        @Nullable Particulars particulars) {}
