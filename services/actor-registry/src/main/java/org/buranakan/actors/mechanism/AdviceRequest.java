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
    @NotNull @ProvinceCode @Schema(examples = "TH-40") String province,
    @NotNull Purpose purpose,
    @Size(max = 500) @Nullable List<@NotNull @Valid Member> members,
    @Valid @Nullable Particulars particulars) {}
