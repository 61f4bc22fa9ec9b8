package org.buranakan.actors.mechanism;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to found a mechanism. */
@Schema(name = "MechanismFounding", description = "A new mechanism.")
record Founding(
    @Schema(description = "Which of the four forms it takes") @NotNull MechanismForm form,
    @Schema(description = "What it is called") @NotNull @Valid Text name,
    @NotNull
        @ProvinceCode
        @Schema(description = "The province that it works in: ISO 3166-2", examples = "TH-90")
        String province,
    @Schema(description = "Who takes part, and as what; each actor once")
        @NotNull
        @Size(min = 1, max = 500)
        List<@NotNull @Valid Member> members,
    @Schema(
            description =
                "What its form has, and no other form; may be missing where the form needs"
                    + " nothing")
        @Valid
        @Nullable Particulars particulars) {}
