package org.buranakan.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** A running service's contract says where its own callers sign in: Swagger UI goes there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SignIn implements OASFilter {
  @Override
  public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
    ConfigProvider.getConfig()
        .getOptionalValue("quarkus.oidc.auth-server-url", String.class)
        .map(server -> server + "/.well-known/openid-configuration")
        .ifPresent(scheme::setOpenIdConnectUrl);
    return scheme;
  }
}
