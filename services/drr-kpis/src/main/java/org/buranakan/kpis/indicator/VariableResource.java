package org.buranakan.kpis.indicator;

import static org.buranakan.platform.caller.Action.READ_DIRECTORY;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Set;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.text.ProvinceCode;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/variables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class VariableResource {
  private final Catalogue catalogue;

  VariableResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// What readings can be reported of.
  ///
  /// @param code Its code: what readings name
  /// @param name What it is called
  /// @param unit The unit of its figures
  /// @param whole Whether only whole numbers make sense
  /// @param max The largest possible value; missing if there is none
  /// @param carried Whether the figure of an earlier year may stand in where the year has none: a
  ///     stock such as the population
  @Schema(name = "Variable")
  record VariableView(
      @Schema(examples = "A-2.count") String code,
      Text name,
      @Schema(examples = "people") String unit,
      boolean whole,
      @Schema(examples = "100") @Nullable BigDecimal max,
      boolean carried) {}

  /// List what readings can be reported of.
  ///
  /// Simple counts, and the indicators that are not computed: those for all provinces, and the own
  /// ones of the province that is named.
  ///
  /// @param province ISO 3166-2 code of a province
  @GET
  @Allowed(READ_DIRECTORY)
  public Page<VariableView> listVariables(
      @Parameter(example = "TH-90") @QueryParam("province") @ProvinceCode
          @Nullable String province) {
    var provinces = province == null ? Set.<String>of() : Set.of(province);
    var items =
        catalogue.measures(provinces).all().stream()
            .filter(measure -> !measure.computed())
            .map(
                m ->
                    new VariableView(m.code(), m.name(), m.unit(), m.whole(), m.max(), m.carried()))
            .toList();
    return new Page<>(items, null);
  }
}
