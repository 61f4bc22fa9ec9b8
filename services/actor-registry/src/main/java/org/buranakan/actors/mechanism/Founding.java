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
    @NotNull MechanismForm form,
    @NotNull @Valid Text name,
    @NotNull @ProvinceCode @Schema(description = "ISO 3166-2", examples = "TH-90") String province,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Member> members,
    @Valid @Nullable Particulars particulars) {}
