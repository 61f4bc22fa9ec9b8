package org.buranakan.kpis;

import org.buranakan.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void the_rules_of_thumb_hold() {
    ArchitectureRules.verify("kpis");
  }
}
