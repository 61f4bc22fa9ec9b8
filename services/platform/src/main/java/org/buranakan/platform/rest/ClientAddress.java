package org.buranakan.platform.rest;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How much of the address that a call came from is written down. */
enum ClientAddress {
  /** The network: enough to see where an attack comes from, and not who sits there. */
  NETWORK {
    @Override
    @Nullable String of(@Nullable SocketAddress remote) {
      var host = remote == null ? null : remote.hostAddress();
      if (host == null) {
        return null;
      }
      try {
        var address = InetAddress.ofLiteral(host.replaceFirst("%.*", "")).getAddress();
        var bits = address.length == 4 ? 24 : 48;
        Arrays.fill(address, bits / 8, address.length, (byte) 0);
        return InetAddress.getByAddress(address).getHostAddress() + "/" + bits;
      } catch (IllegalArgumentException | UnknownHostException e) {
        return null;
      }
    }
  },
  OFF {
    @Override
    @Nullable String of(@Nullable SocketAddress remote) {
      return null;
    }
  };

  abstract @Nullable String of(@Nullable SocketAddress remote);
}
