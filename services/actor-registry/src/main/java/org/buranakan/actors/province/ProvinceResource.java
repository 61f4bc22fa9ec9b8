package org.buranakan.actors.province;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.problem.RequestRefusals;
import org.buranakan.platform.text.Province;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@RunOnVirtualThread
@Path("/v1/provinces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provinces", description = "The 77 provinces and their districts.")
class ProvinceResource {

  /// One of the 77 provinces, Bangkok among them.
  ///
  /// @param code ISO 3166-2
  /// @param dopaCode Code of the Department of Provincial Administration
  /// @param name What it is called
  /// @param districts Its districts; empty in the list of provinces
  @Schema(name = "Province")
  record ProvinceView(
      @Schema(examples = "TH-90") String code,
      @Schema(examples = "90") String dopaCode,
      Text name,
      List<District> districts) {

    static ProvinceView of(Province province, List<District> districts) {
      return new ProvinceView(province.code(), province.dopaCode(), province.name(), districts);
    }
  }

  /// List the provinces.
  ///
  /// For everybody. Without districts.
  @GET
  @PermitAll
  public Page<ProvinceView> listProvinces() {
    var all = Province.all().stream().map(p -> ProvinceView.of(p, List.of())).toList();
    return new Page<>(all, null);
  }

  /// Read a province with its districts.
  ///
  /// For everybody.
  ///
  /// @param code ISO 3166-2 code of the province
  @GET
  @Path("{code}")
  @PermitAll
  public ProvinceView readProvince(@Parameter(example = "TH-90") @RestPath String code) {
    return Province.find(code)
        .map(province -> ProvinceView.of(province, Districts.of(province)))
        .orElseThrow(() -> RequestRefusals.NO_SUCH_PROVINCE.problem(code));
  }
}
