package org.buranakan.platform.edge;

import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** What can be told of a request that the server refused as its head was too large, or garbage. */
public record RefusedHead(
    String method, String address, int status, @Nullable SocketAddress remote) {}
