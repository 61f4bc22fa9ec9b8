package org.buranakan.actors.mechanism;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new mechanism.
///
/// @param form Which of the four forms it takes
/// @param name What it is called
/// @param province The province that it works in: ISO 3166-2
/// @param members Who takes part, and as what; each actor once
/// @param particulars What its form has, and no other form; may be missing where the form needs
///     nothing
@Schema(name = "MechanismFounding")
record Founding(
    @NotNull MechanismForm form,
    @NotNull @Valid Text name,
    @NotNull @ProvinceCode @Schema(examples = "TH-90") String province,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Member> members,
    @Valid @Nullable Particulars particulars) {}
