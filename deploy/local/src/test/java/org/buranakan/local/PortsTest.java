package org.buranakan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void a_taken_port_is_named_with_the_setting_that_moves_it() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = taken.getLocalPort();
      var ports = new Ports(Map.of("drr-kpis", port));
      var refusal = assertThrows(Ports.PortTaken.class, ports::requireFree);
      assertEquals(
          "Port " + port + " of drr-kpis is taken: set BURANAKAN_DRR_KPIS_PORT to another one",
          refusal.getMessage());
    }
  }

  @Test
  void each_port_can_be_set() {
    var ports = Ports.from(Map.of("BURANAKAN_IGM_INSTRUMENTS_PORT", "9999"));
    assertEquals(9999, ports.of("igm-instruments"));
    assertEquals(8081, ports.of("actor-registry"));
  }

  @Test
  void a_service_is_operated_a_thousand_ports_further_on() {
    var ports =
        Ports.from(
            Map.of(
                "BURANAKAN_AGREEMENTS_PORT", "7000",
                "BURANAKAN_DRR_KPIS_MANAGEMENT_PORT", "7777"));
    assertEquals(9081, ports.ofManagement("actor-registry"));
    assertEquals(8000, ports.ofManagement("agreements"));
    assertEquals(7777, ports.ofManagement("drr-kpis"));
  }

  @Test
  void a_port_that_is_no_number_is_refused_by_name() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Ports.from(Map.of("BURANAKAN_KAFKA_PORT", "ninety")));
    assertEquals("BURANAKAN_KAFKA_PORT=ninety is not a port", refusal.getMessage());
  }
}
