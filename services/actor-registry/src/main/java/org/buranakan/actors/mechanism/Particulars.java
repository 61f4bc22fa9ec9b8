package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What only one form of mechanism has.
///
/// @param cityDevelopmentCompany Of a city development company; missing for other forms
/// @param publicPrivatePartnership Of a public-private partnership; missing for other forms
/// @param cityStudyCentre Of a city study centre; missing for other forms
/// @param riskReductionCommittee Of a provincial risk reduction committee; missing for other forms
@Schema(name = "MechanismParticulars")
public record Particulars(
    @Valid @Nullable Company cityDevelopmentCompany,
    @Valid @Nullable Partnership publicPrivatePartnership,
    @Valid @Nullable StudyCentre cityStudyCentre,
    @Valid @Nullable Committee riskReductionCommittee) {

  /** The same without the actor in any dialogue unit. */
  Particulars without(UUID actor) {
    return riskReductionCommittee == null
        ? this
        : new Particulars(
            cityDevelopmentCompany,
            publicPrivatePartnership,
            cityStudyCentre,
            new Committee(
                riskReductionCommittee.units().stream().map(unit -> unit.without(actor)).toList()));
  }

  static final Particulars NONE = new Particulars(null, null, null, null);

  /// What only a city development company has.
  ///
  /// @param registeredCapitalThb Registered capital in baht; missing if it is not known
  @Schema(name = "CityDevelopmentCompanyParticulars")
  public record Company(
      @Schema(examples = "200000000") @PositiveOrZero @Digits(integer = 15, fraction = 2)
          @Nullable BigDecimal registeredCapitalThb) {}

  /// What only a public-private partnership has.
  ///
  /// @param termsOfReference What the state laid down before
  @Schema(name = "PublicPrivatePartnershipParticulars")
  public record Partnership(@Valid @Nullable TermsOfReference termsOfReference) {}

  /// What the state has to lay down before a partnership can begin (TOR).
  ///
  /// @param authority On what authority the state party acts (อำนาจหน้าที่)
  /// @param rights Which rights the private party gets (สิทธิ)
  /// @param operatingConditions How the service is to be run (เงื่อนไขการดำเนินงาน)
  /// @param remuneration Who is paid what, by whom (ค่าตอบแทน)
  public record TermsOfReference(
      @Valid @Nullable Text authority,
      @Valid @Nullable Text rights,
      @Valid @Nullable Text operatingConditions,
      @Valid @Nullable Text remuneration) {}

  /// What only a city study centre has.
  ///
  /// @param legalForm What kind of legal person it is
  /// @param jointCommitteeResolution Resolution of the provincial joint public-private committee
  ///     (กรอ.)
  /// @param incomeSources Where its money comes from
  @Schema(name = "CityStudyCentreParticulars")
  public record StudyCentre(
      @NotNull LegalForm legalForm,
      @Valid @Nullable Text jointCommitteeResolution,
      @NotNull @Size(max = 10) Set<@NotNull IncomeSource> incomeSources) {}

  /// What kind of legal person a centre is; none if it is no person of its own
  public enum LegalForm {
    @JsonProperty("foundation")
    FOUNDATION,
    @JsonProperty("association")
    ASSOCIATION,
    @JsonProperty("company")
    COMPANY,
    @JsonProperty("none")
    NONE
  }

  /// Where a centre's money comes from
  public enum IncomeSource {
    @JsonProperty("provincial-development-plan")
    PROVINCIAL_DEVELOPMENT_PLAN,
    @JsonProperty("private-sector")
    PRIVATE_SECTOR,
    @JsonProperty("research-grants")
    RESEARCH_GRANTS,
    @JsonProperty("donations")
    DONATIONS
  }

  /// What only a provincial risk reduction committee has.
  ///
  /// @param units Its dialogue units: structural and non-structural
  @Schema(name = "RiskReductionCommitteeParticulars")
  public record Committee(@NotNull @Size(max = 20) List<@NotNull @Valid DialogueUnit> units) {}

  /// A part of the committee that talks about one kind of measure.
  ///
  /// @param kind What kind of measures it talks about
  /// @param name What the unit is called
  /// @param memberIds Members of the committee who sit in this unit
  public record DialogueUnit(
      @NotNull UnitKind kind,
      @NotNull @Valid Text name,
      @Schema(examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]") @NotNull @Size(max = 200)
          Set<@NotNull UUID> memberIds) {

    DialogueUnit without(UUID actor) {
      return new DialogueUnit(
          kind,
          name,
          memberIds.stream().filter(id -> !id.equals(actor)).collect(Collectors.toSet()));
    }
  }

  /// The kind of a dialogue unit.
  public enum UnitKind {
    /// The unit deals with what is built: dykes, canals, pumps.
    @JsonProperty("structural")
    STRUCTURAL,
    /// The unit deals with what is not built: warning, planning, land use.
    @JsonProperty("non-structural")
    NON_STRUCTURAL
  }
}
