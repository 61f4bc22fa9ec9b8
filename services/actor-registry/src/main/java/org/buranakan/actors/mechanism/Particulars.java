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

/** What only one form of mechanism has: the part that is named like the form is filled. */
@Schema(name = "MechanismParticulars", description = "What only one form of mechanism has.")
public record Particulars(
    @Schema(description = "Of a city development company; missing for other forms") @Valid
        @Nullable Company cityDevelopmentCompany,
    @Schema(description = "Of a public-private partnership; missing for other forms") @Valid
        @Nullable Partnership publicPrivatePartnership,
    @Schema(description = "Of a city study centre; missing for other forms") @Valid
        @Nullable StudyCentre cityStudyCentre,
    @Schema(description = "Of a provincial risk reduction committee; missing for other forms")
        @Valid
        @Nullable Committee riskReductionCommittee) {

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

  /** Of a city development company. */
  @Schema(
      name = "CityDevelopmentCompanyParticulars",
      description = "What only a city development company has.")
  public record Company(
      @Schema(
              description = "Registered capital in baht; missing if it is not known",
              examples = "200000000")
          @PositiveOrZero
          @Digits(integer = 15, fraction = 2)
          @Nullable BigDecimal registeredCapitalThb) {}

  /** Of a public-private partnership: the state's terms of reference. */
  @Schema(
      name = "PublicPrivatePartnershipParticulars",
      description = "What only a public-private partnership has.")
  public record Partnership(
      @Schema(description = "What the state laid down before") @Valid
          @Nullable TermsOfReference termsOfReference) {}

  /** What the state has to lay down before a partnership can begin. */
  @Schema(description = "What the state has to lay down before a partnership can begin (TOR).")
  public record TermsOfReference(
      @Schema(description = "On what authority the state party acts (อำนาจหน้าที่)") @Valid
          @Nullable Text authority,
      @Schema(description = "Which rights the private party gets (สิทธิ)") @Valid
          @Nullable Text rights,
      @Schema(description = "How the service is to be run (เงื่อนไขการดำเนินงาน)") @Valid
          @Nullable Text operatingConditions,
      @Schema(description = "Who is paid what, by whom (ค่าตอบแทน)") @Valid
          @Nullable Text remuneration) {}

  /** Of a city study centre. */
  @Schema(name = "CityStudyCentreParticulars", description = "What only a city study centre has.")
  public record StudyCentre(
      @Schema(description = "What kind of legal person it is") @NotNull LegalForm legalForm,
      @Schema(description = "Resolution of the provincial joint public-private committee (กรอ.)")
          @Valid
          @Nullable Text jointCommitteeResolution,
      @Schema(description = "Where its money comes from") @NotNull @Size(max = 10)
          Set<@NotNull IncomeSource> incomeSources) {}

  /** What kind of legal person a centre is. */
  @Schema(description = "What kind of legal person a centre is; none if it is no person of its own")
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

  /** Where a centre's money comes from. */
  @Schema(description = "Where a centre's money comes from")
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

  /** Of a provincial risk reduction committee. */
  @Schema(
      name = "RiskReductionCommitteeParticulars",
      description = "What only a provincial risk reduction committee has.")
  public record Committee(
      @Schema(description = "Its dialogue units: structural and non-structural")
          @NotNull
          @Size(max = 20)
          List<@NotNull @Valid DialogueUnit> units) {}

  /** A part of the committee that talks about one kind of measure. */
  @Schema(description = "A part of the committee that talks about one kind of measure.")
  public record DialogueUnit(
      @Schema(description = "What kind of measures it talks about") @NotNull UnitKind kind,
      @Schema(description = "What the unit is called") @NotNull @Valid Text name,
      @Schema(
              description = "Members of the committee who sit in this unit",
              examples = "[\"01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e\"]")
          @NotNull
          @Size(max = 200)
          Set<@NotNull UUID> memberIds) {

    DialogueUnit without(UUID actor) {
      return new DialogueUnit(
          kind,
          name,
          memberIds.stream().filter(id -> !id.equals(actor)).collect(Collectors.toSet()));
    }
  }

  /** Structural: dykes, canals, pumps. Non-structural: warning, planning, land use, awareness. */
  @Schema(
      description = "structural: dykes, canals, pumps; non-structural: warning, planning, land use")
  public enum UnitKind {
    @JsonProperty("structural")
    STRUCTURAL,
    @JsonProperty("non-structural")
    NON_STRUCTURAL
  }
}
