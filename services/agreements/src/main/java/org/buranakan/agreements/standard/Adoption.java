package org.buranakan.agreements.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.text.MostCharacters;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller says to adopt a standard. */
@Schema(name = "StandardAdoption", description = "A new standard. No personal data.")
record Adoption(
    @Schema(description = "The agreement that it rests on; must be in force") @NotNull
        UUID agreementId,
    @Schema(
            description =
                "What it is called, in 300 characters at most; one adopted standard of an agreement"
                    + " has a title")
        @NotNull
        @Valid
        @MostCharacters(300)
        Text title,
    @Schema(
            description =
                "What it is about: small letters, digits, hyphens; if missing, the"
                    + " agreement's theme",
            examples = "flood")
        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
        @Nullable String theme,
    @Schema(description = "Grades of the situation, from calm to worst") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Level> levels,
    @Schema(description = "Who does what, in which order") @NotNull @Valid Text procedure,
    @Schema(description = "How it is seen that it is followed; missing if that is not measured")
        @Valid
        @Nullable Conformance conformance,
    @Schema(
            description = "Whose practice or science it is, best with an address",
            examples = "PSU NADREC, https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Size(max = 1000)
        @Nullable String source,
    @Schema(description = "The adopted standard of the same province that this one replaces")
        @Nullable UUID supersedes) {}
