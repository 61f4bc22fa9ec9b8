package org.buranakan.kpis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.buranakan.platform.testing.Contracts;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractTest {
  @Test
  void the_published_openapi_says_what_the_code_does() throws IOException {
    Contracts.verifyOpenApi("drr-kpis");
  }
}
