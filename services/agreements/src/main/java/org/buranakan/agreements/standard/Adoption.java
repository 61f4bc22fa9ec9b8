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

/// A new standard. No personal data.
///
/// @param agreementId The agreement that it rests on; must be in force
/// @param title What it is called, in 300 characters at most; one adopted standard of an agreement
///     has a title
/// @param theme What it is about: small letters, digits, hyphens; if missing, the agreement's theme
/// @param levels Grades of the situation, from calm to worst
/// @param procedure Who does what, in which order
/// @param conformance How it is seen that it is followed; missing if that is not measured
/// @param source Whose practice or science it is, best with an address
/// @param supersedes The adopted standard of the same province that this one replaces
@Schema(name = "StandardAdoption")
record Adoption(
    @NotNull UUID agreementId,
    @NotNull @Valid @MostCharacters(300) Text title,
    @Schema(examples = "flood") @Pattern(regexp = "[a-z][a-z0-9-]{0,59}") @Nullable String theme,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Level> levels,
    @NotNull @Valid Text procedure,
    @Valid @Nullable Conformance conformance,
    @Schema(examples = "PSU NADREC, https://www.nadrec.psu.ac.th/hatyaimonitoring")
        @Size(max = 1000)
        @Nullable String source,
    @Nullable UUID supersedes) {}
